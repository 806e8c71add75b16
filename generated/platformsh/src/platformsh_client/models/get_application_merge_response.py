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
    version: int
    flamebearer: GetApplicationMergeResponseFlamebearer
    metadata: GetApplicationMergeResponseMetadata
    timeline: GetApplicationMergeResponseTimeline | None = None
    groups: dict[str, GetApplicationMergeResponseGroup] | None = None
    heatmap: GetApplicationMergeResponseHeatmap | None = None
    profile_type: str = Field(alias="_profile_type")
    sample_unit: str = Field(alias="_sample_unit")
    aggregation_type: GetApplicationMergeResponseAggregationType | None = Field(
        default=None, alias="_aggregation_type"
    )
    application: str | None = Field(default=None, alias="_application")
    from_: datetime | None = Field(default=None, alias="_from")
    to: datetime | None = Field(default=None, alias="_to")
    scale_factor: int | None = Field(default=None, alias="_scale_factor")
