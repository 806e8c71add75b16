from .._runtime import Model
from .deployment_subscription_image_types import DeploymentSubscriptionImageTypes
from .deployment_subscription_plan import DeploymentSubscriptionPlan
from .deployment_subscription_resources import DeploymentSubscriptionResources


class DeploymentSubscription(Model):
    license_uri: str
    plan: DeploymentSubscriptionPlan | None = None
    environments: int | None = None
    storage: int
    included_users: int
    subscription_management_uri: str
    restricted: bool
    suspended: bool
    user_licenses: int
    resources: DeploymentSubscriptionResources | None = None
    resource_validation_url: str | None = None
    image_types: DeploymentSubscriptionImageTypes | None = None
