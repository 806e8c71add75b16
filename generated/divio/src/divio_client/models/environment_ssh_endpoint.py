from .._runtime import Model


class EnvironmentSshEndpoint(Model):
    host: str | None = None
    port: int | None = None
    user: str | None = None
