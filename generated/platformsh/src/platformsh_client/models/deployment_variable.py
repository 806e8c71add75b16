from .._runtime import Model


class DeploymentVariable(Model):
    is_json: bool
    is_sensitive: bool
    name: str
    value: str | None = None
    visible_build: bool
    visible_runtime: bool
