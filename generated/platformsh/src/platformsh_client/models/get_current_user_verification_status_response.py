from .._runtime import Model


class GetCurrentUserVerificationStatusResponse(Model):
    verify_phone: bool | None = None
