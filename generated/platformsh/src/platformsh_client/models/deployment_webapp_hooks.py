from .._runtime import Model


class DeploymentWebappHooks(Model):
    build: str | None
    deploy: str | None
    post_deploy: str | None
