from .._runtime import Model


class GetCurrentUserVerificationStatusFullResponse(Model):
    state: bool | None = None
    type: str | None = None
