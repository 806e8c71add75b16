from .._runtime import Model


class EnvironmentCloudProvider(Model):
    cluster: str | None = None
    provider: str | None = None
