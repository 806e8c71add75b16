from .._runtime import Model
from .deployment_webapp_build_cach import DeploymentWebappBuildCach


class DeploymentWebappBuild(Model):
    caches: dict[str, DeploymentWebappBuildCach]
    flavor: str | None
