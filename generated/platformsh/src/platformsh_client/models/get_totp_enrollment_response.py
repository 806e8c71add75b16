from .._runtime import Model


class GetTotpEnrollmentResponse(Model):
    issuer: str | None = None
    account_name: str | None = None
    secret: str | None = None
    qr_code: str | None = None
