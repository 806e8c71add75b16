from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .organization_project_links_activities import OrganizationProjectLinksActivities
from .organization_project_links_addons import OrganizationProjectLinksAddons
from .organization_project_links_api import OrganizationProjectLinksApi
from .organization_project_links_delete import OrganizationProjectLinksDelete
from .organization_project_links_plan_uri import OrganizationProjectLinksPlanUri
from .organization_project_links_self import OrganizationProjectLinksSelf
from .organization_project_links_subscription import OrganizationProjectLinksSubscription
from .organization_project_links_update import OrganizationProjectLinksUpdate
from .organization_project_links_update_usage_alerts import (
    OrganizationProjectLinksUpdateUsageAlerts,
)
from .organization_project_links_view_usage_alerts import OrganizationProjectLinksViewUsageAlerts


class OrganizationProjectLinks(Model):
    activities: OrganizationProjectLinksActivities | None = None
    addons: OrganizationProjectLinksAddons | None = None
    api: OrganizationProjectLinksApi | None = None
    delete: OrganizationProjectLinksDelete | None = None
    plan_uri: OrganizationProjectLinksPlanUri | None = None
    self_: Annotated[OrganizationProjectLinksSelf | None, Field(alias="self")] = None
    subscription: OrganizationProjectLinksSubscription | None = None
    update: OrganizationProjectLinksUpdate | None = None
    update_usage_alerts: OrganizationProjectLinksUpdateUsageAlerts | None = None
    view_usage_alerts: OrganizationProjectLinksViewUsageAlerts | None = None
