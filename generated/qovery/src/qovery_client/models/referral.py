from .._runtime import Model


class Referral(Model):
    invitation_link: str | None = None
    total_invited: int | None = None
