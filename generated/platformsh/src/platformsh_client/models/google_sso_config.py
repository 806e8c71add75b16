from .._runtime import Model


class GoogleSSOConfig(Model):
    domain: str | None = None
    provider_type: str | None = None
