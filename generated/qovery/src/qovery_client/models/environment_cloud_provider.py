from .._runtime import Model


class EnvironmentCloudProvider(Model):
    provider: str | None = None
    cluster: str | None = None
