package org.tongchuang.designation;

/**
 * Where a title stands and, while a revocation is under way, where it will stand again if that is dropped. A re-review
 * that goes on meanwhile changes only the latter, and nothing changes a title that is over.
 *
 * @param resumes null unless a revocation is under way
 */
record Standing(TitleState state, TitleState resumes) {

    static Standing of(TitleState state) {
        return new Standing(state, null);
    }

    Standing becomes(TitleState next) {
        if (!state.isHeld()) {
            return this;
        }
        return state == TitleState.REVOKING && next.isHeld() ? new Standing(state, next) : of(next);
    }

    /**
     * A revocation is proposed.
     *
     * @param endsReReview whether it is how a re-review ends; dropping it then keeps the title as passed
     */
    Standing proposed(boolean endsReReview) {
        if (!state.isHeld() || state == TitleState.REVOKING) {
            return this;
        }
        return new Standing(TitleState.REVOKING, endsReReview ? TitleState.ACTIVE : state);
    }

    Standing dropped() {
        return state == TitleState.REVOKING ? of(resumes) : this;
    }
}
