# Read by the database's image when it begins empty: makes the accounts of accounts.sql with the passwords of .env.
accounts=$(cat /accounts.sql)
accounts=${accounts//'${DB_OWNER_PASSWORD}'/"$DB_OWNER_PASSWORD"}
accounts=${accounts//'${DB_PASSWORD}'/"$DB_PASSWORD"}
docker_process_sql <<< "$accounts"
