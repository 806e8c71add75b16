from .._runtime import Model
from .project_subscription_image_types import ProjectSubscriptionImageTypes
from .project_subscription_plan import ProjectSubscriptionPlan
from .project_subscription_resources import ProjectSubscriptionResources


class ProjectSubscription(Model):
    environments: int | None = None
    image_types: ProjectSubscriptionImageTypes | None = None
    included_users: int
    license_uri: str
    plan: ProjectSubscriptionPlan | None = None
    resource_validation_url: str | None = None
    resources: ProjectSubscriptionResources | None = None
    restricted: bool
    storage: int
    subscription_management_uri: str
    suspended: bool
    user_licenses: int
