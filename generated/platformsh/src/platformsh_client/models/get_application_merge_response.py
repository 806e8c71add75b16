from datetime import datetime

from pydantic import Field

from .._runtime import Model
from .get_application_merge_response_aggregation_type import (
    GetApplicationMergeResponseAggregationType,
)
from .get_application_merge_response_flamebearer import GetApplicationMergeResponseFlamebearer
from .get_application_merge_response_group import GetApplicationMergeResponseGroup
from .get_application_merge_response_heatmap import GetApplicationMergeResponseHeatmap
from .get_application_merge_response_metadata import GetApplicationMergeResponseMetadata
from .get_application_merge_response_timeline import GetApplicationMergeResponseTimeline


class GetApplicationMergeResponse(Model):
    aggregation_type: GetApplicationMergeResponseAggregationType | None = Field(
        default=None, alias="_aggregation_type"
    )
    application: str | None = Field(default=None, alias="_application")
    from_: datetime | None = Field(default=None, alias="_from")
    profile_type: str = Field(alias="_profile_type")
    sample_unit: str = Field(alias="_sample_unit")
    scale_factor: int | None = Field(default=None, alias="_scale_factor")
    to: datetime | None = Field(default=None, alias="_to")
    flamebearer: GetApplicationMergeResponseFlamebearer
    groups: dict[str, GetApplicationMergeResponseGroup] | None = None
    heatmap: GetApplicationMergeResponseHeatmap | None = None
    metadata: GetApplicationMergeResponseMetadata
    timeline: GetApplicationMergeResponseTimeline | None = None
    version: int
