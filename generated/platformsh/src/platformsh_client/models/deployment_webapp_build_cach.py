from .._runtime import Model


class DeploymentWebappBuildCach(Model):
    allow_stale: bool
    directory: str | None
    share_between_apps: bool
    watch: list[str]
