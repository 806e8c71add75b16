from .._runtime import Model


class OrganizationMfaEnforcement(Model):
    enforce_mfa: bool | None = None
