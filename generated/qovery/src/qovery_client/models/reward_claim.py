from .._runtime import Model


class RewardClaim(Model):
    code: str | None = None
    type: str | None = None
