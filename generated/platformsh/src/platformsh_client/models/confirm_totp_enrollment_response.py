from .._runtime import Model


class ConfirmTotpEnrollmentResponse(Model):
    recovery_codes: list[str] | None = None
