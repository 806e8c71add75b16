from .._runtime import Model


class DeploymentVariable(Model):
    name: str
    value: str | None = None
    is_sensitive: bool
    is_json: bool
    visible_build: bool
    visible_runtime: bool
