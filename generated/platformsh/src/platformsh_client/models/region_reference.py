from typing import Any, TypeAlias

from .._runtime import Model
from .created_at import CreatedAt
from .region_id import RegionID
from .updated_at import UpdatedAt

RegionAvailable: TypeAlias = bool


class RegionCompliance(Model):
    hipaa: bool | None = None


class RegionDatacenter(Model):
    label: str | None = None
    location: str | None = None
    name: str | None = None


RegionEndpoint: TypeAlias = str


class RegionEnvImpact(Model):
    carbon_intensity: float | int | None = None
    carbon_intensity_source: str | None = None
    green: bool | None = None
    zone: str | None = None


RegionLabel: TypeAlias = str


RegionPrivate: TypeAlias = bool


RegionProjectLabel: TypeAlias = str


class RegionProvider(Model):
    logo: str | None = None
    name: str | None = None


RegionSelectionLabel: TypeAlias = str


RegionTimezone: TypeAlias = str


RegionZone: TypeAlias = str


class RegionReference(Model):
    available: RegionAvailable
    compliance: RegionCompliance
    created_at: CreatedAt
    """When it was created."""

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
    """When it was last changed."""

    zone: RegionZone
