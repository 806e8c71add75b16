from typing import Annotated

from pydantic import Field

from .._runtime import DateTime, Model
from .get_application_merge_response_aggregation_type import (
    GetApplicationMergeResponseAggregationType,
)
from .get_application_merge_response_flamebearer import GetApplicationMergeResponseFlamebearer
from .get_application_merge_response_group import GetApplicationMergeResponseGroup
from .get_application_merge_response_heatmap import GetApplicationMergeResponseHeatmap
from .get_application_merge_response_metadata import GetApplicationMergeResponseMetadata
from .get_application_merge_response_timeline import GetApplicationMergeResponseTimeline


class GetApplicationMergeResponse(Model):
    aggregation_type: Annotated[
        GetApplicationMergeResponseAggregationType | None, Field(alias="_aggregation_type")
    ] = None
    application: Annotated[str | None, Field(alias="_application")] = None
    from_: Annotated[DateTime | None, Field(alias="_from")] = None
    profile_type: Annotated[str, Field(alias="_profile_type")]
    sample_unit: Annotated[str, Field(alias="_sample_unit")]
    scale_factor: Annotated[int | None, Field(alias="_scale_factor")] = None
    to: Annotated[DateTime | None, Field(alias="_to")] = None
    flamebearer: GetApplicationMergeResponseFlamebearer
    groups: dict[str, GetApplicationMergeResponseGroup] | None = None
    heatmap: GetApplicationMergeResponseHeatmap | None = None
    metadata: GetApplicationMergeResponseMetadata
    timeline: GetApplicationMergeResponseTimeline | None = None
    version: int
