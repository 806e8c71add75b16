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
    id: RegionID
    label: RegionLabel
    zone: RegionZone
    selection_label: RegionSelectionLabel
    project_label: RegionProjectLabel
    timezone: RegionTimezone
    available: RegionAvailable
    private: RegionPrivate | None = None
    endpoint: RegionEndpoint
    provider: RegionProvider
    datacenter: RegionDatacenter
    envimpact: RegionEnvImpact | None = None
    compliance: RegionCompliance
    created_at: CreatedAt
    updated_at: UpdatedAt
    environmental_impact: dict[str, Any] | None = None
