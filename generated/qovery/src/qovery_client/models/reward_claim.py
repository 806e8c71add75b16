from .._runtime import Model


class RewardClaim(Model):
    type: str | None = None
    code: str | None = None
