from .._runtime import DateTime, Model
from .deployment_access_item import DeploymentAccessItem
from .deployment_environment_info import DeploymentEnvironmentInfo
from .deployment_http_access import DeploymentHttpAccess
from .deployment_project_info import DeploymentProjectInfo
from .deployment_route import DeploymentRoute
from .deployment_service import DeploymentService
from .deployment_subscription import DeploymentSubscription
from .deployment_variable import DeploymentVariable
from .deployment_vpn import DeploymentVpn
from .deployment_webapp import DeploymentWebapp
from .deployment_worker import DeploymentWorker


class Deployment(Model):
    access: list[DeploymentAccessItem]
    cluster_name: str
    container_profiles: str
    created_at: DateTime | None = None
    deployment_target: str
    enable_smtp: bool
    environment_info: DeploymentEnvironmentInfo
    fingerprint: str | None = None
    http_access: DeploymentHttpAccess
    id: str
    project_info: DeploymentProjectInfo
    restrict_robots: bool
    routes: dict[str, DeploymentRoute]
    services: dict[str, DeploymentService]
    subscription: DeploymentSubscription
    updated_at: DateTime | None = None
    variables: list[DeploymentVariable]
    vpn: DeploymentVpn | None
    webapps: dict[str, DeploymentWebapp]
    workers: dict[str, DeploymentWorker]
