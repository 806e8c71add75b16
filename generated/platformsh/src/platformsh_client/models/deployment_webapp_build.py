from .._runtime import Model
from .deployment_webapp_build_cach import DeploymentWebappBuildCach


class DeploymentWebappBuild(Model):
    flavor: str | None
    caches: dict[str, DeploymentWebappBuildCach]
