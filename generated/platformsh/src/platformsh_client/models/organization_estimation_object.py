from .._runtime import Model
from .organization_estimation_object_subscriptions import OrganizationEstimationObjectSubscriptions
from .organization_estimation_object_user_licenses import OrganizationEstimationObjectUserLicenses


class OrganizationEstimationObject(Model):
    sub_total: str | None = None
    subscriptions: OrganizationEstimationObjectSubscriptions | None = None
    support_level: str | None = None
    total: str | None = None
    user_licenses: OrganizationEstimationObjectUserLicenses | None = None
    user_management: str | None = None
    vouchers: str | None = None
