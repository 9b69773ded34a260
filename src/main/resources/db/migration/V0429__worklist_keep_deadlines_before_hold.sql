-- A hold's deadlines are kept as name=day from now on; where the day before isn't known, they stay where they have moved to.
update dossier_hold set deadlines = '' where deadlines <> '';
