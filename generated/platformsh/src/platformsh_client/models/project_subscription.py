from .._runtime import Model
from .project_subscription_image_types import ProjectSubscriptionImageTypes
from .project_subscription_plan import ProjectSubscriptionPlan
from .project_subscription_resources import ProjectSubscriptionResources


class ProjectSubscription(Model):
    license_uri: str
    plan: ProjectSubscriptionPlan | None = None
    environments: int | None = None
    storage: int
    included_users: int
    subscription_management_uri: str
    restricted: bool
    suspended: bool
    user_licenses: int
    resources: ProjectSubscriptionResources | None = None
    resource_validation_url: str | None = None
    image_types: ProjectSubscriptionImageTypes | None = None
