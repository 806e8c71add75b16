from .._runtime import Model


class Referral(Model):
    total_invited: int | None = None
    invitation_link: str | None = None
