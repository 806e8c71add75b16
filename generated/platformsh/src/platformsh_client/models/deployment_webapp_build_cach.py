from .._runtime import Model


class DeploymentWebappBuildCach(Model):
    directory: str | None
    watch: list[str]
    allow_stale: bool
    share_between_apps: bool
