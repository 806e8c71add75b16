from .._runtime import Model


class RecreateRecoveryCodesResponse(Model):
    recovery_codes: list[str] | None = None
