from .._runtime import Model


class GoogleSSOConfig(Model):
    provider_type: str | None = None
    domain: str | None = None
