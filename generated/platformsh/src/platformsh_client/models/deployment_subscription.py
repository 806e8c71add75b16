from .._runtime import Model
from .deployment_subscription_image_types import DeploymentSubscriptionImageTypes
from .deployment_subscription_plan import DeploymentSubscriptionPlan
from .deployment_subscription_resources import DeploymentSubscriptionResources


class DeploymentSubscription(Model):
    environments: int | None = None
    image_types: DeploymentSubscriptionImageTypes | None = None
    included_users: int
    license_uri: str
    plan: DeploymentSubscriptionPlan | None = None
    resource_validation_url: str | None = None
    resources: DeploymentSubscriptionResources | None = None
    restricted: bool
    storage: int
    subscription_management_uri: str
    suspended: bool
    user_licenses: int
