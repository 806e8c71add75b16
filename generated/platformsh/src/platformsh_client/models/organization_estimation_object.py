from .._runtime import Model
from .organization_estimation_object_subscriptions import OrganizationEstimationObjectSubscriptions
from .organization_estimation_object_user_licenses import OrganizationEstimationObjectUserLicenses


class OrganizationEstimationObject(Model):
    total: str | None = None
    sub_total: str | None = None
    vouchers: str | None = None
    user_licenses: OrganizationEstimationObjectUserLicenses | None = None
    user_management: str | None = None
    support_level: str | None = None
    subscriptions: OrganizationEstimationObjectSubscriptions | None = None
