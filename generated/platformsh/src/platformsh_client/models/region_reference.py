from typing import Any

from .._runtime import Model
from .created_at import CreatedAt
from .region_available import RegionAvailable
from .region_compliance import RegionCompliance
from .region_datacenter import RegionDatacenter
from .region_endpoint import RegionEndpoint
from .region_env_impact import RegionEnvImpact
from .region_id import RegionID
from .region_label import RegionLabel
from .region_private import RegionPrivate
from .region_project_label import RegionProjectLabel
from .region_provider import RegionProvider
from .region_selection_label import RegionSelectionLabel
from .region_timezone import RegionTimezone
from .region_zone import RegionZone
from .updated_at import UpdatedAt


class RegionReference(Model):
    available: RegionAvailable
    compliance: RegionCompliance
    created_at: CreatedAt
    datacenter: RegionDatacenter
    endpoint: RegionEndpoint
    envimpact: RegionEnvImpact | None = None
    environmental_impact: dict[str, Any] | None = None
    id: RegionID
    label: RegionLabel
    private: RegionPrivate | None = None
    project_label: RegionProjectLabel
    provider: RegionProvider
    selection_label: RegionSelectionLabel
    timezone: RegionTimezone
    updated_at: UpdatedAt
    zone: RegionZone
