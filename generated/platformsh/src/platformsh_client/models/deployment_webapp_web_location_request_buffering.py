from .._runtime import Model


class DeploymentWebappWebLocationRequestBuffering(Model):
    enabled: bool
    max_request_size: str | None
