from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .http_metrics_timeline_urls_response_applications_mode import (
    HttpMetricsTimelineUrlsResponseApplicationsMode,
)
from .http_metrics_timeline_urls_response_breakdown import HttpMetricsTimelineUrlsResponseBreakdown
from .http_metrics_timeline_urls_response_breakdown_top_hits import (
    HttpMetricsTimelineUrlsResponseBreakdownTopHits,
)
from .http_metrics_timeline_urls_response_code_slots_mode import (
    HttpMetricsTimelineUrlsResponseCodeSlotsMode,
)
from .http_metrics_timeline_urls_response_codes_mode import HttpMetricsTimelineUrlsResponseCodesMode
from .http_metrics_timeline_urls_response_domains_mode import (
    HttpMetricsTimelineUrlsResponseDomainsMode,
)
from .http_metrics_timeline_urls_response_environment_type import (
    HttpMetricsTimelineUrlsResponseEnvironmentType,
)
from .http_metrics_timeline_urls_response_filters import HttpMetricsTimelineUrlsResponseFilters
from .http_metrics_timeline_urls_response_methods_mode import (
    HttpMetricsTimelineUrlsResponseMethodsMode,
)
from .http_metrics_timeline_urls_response_request_duration_slots_mode import (
    HttpMetricsTimelineUrlsResponseRequestDurationSlotsMode,
)
from .http_metrics_timeline_urls_response_top_hits_timeline import (
    HttpMetricsTimelineUrlsResponseTopHitsTimeline,
)


class HttpMetricsTimelineUrlsResponse(Model):
    applications: Annotated[list[str] | None, Field(alias="_applications")] = None
    applications_mode: Annotated[
        HttpMetricsTimelineUrlsResponseApplicationsMode | None, Field(alias="_applications_mode")
    ] = None
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    breakdown_limit: Annotated[int, Field(alias="_breakdown_limit")]
    breakdown_top_hits: Annotated[
        HttpMetricsTimelineUrlsResponseBreakdownTopHits, Field(alias="_breakdown_top_hits")
    ]
    code_slots: Annotated[list[str] | None, Field(alias="_code_slots")] = None
    code_slots_mode: Annotated[
        HttpMetricsTimelineUrlsResponseCodeSlotsMode | None, Field(alias="_code_slots_mode")
    ] = None
    codes: Annotated[list[str] | None, Field(alias="_codes")] = None
    codes_mode: Annotated[
        HttpMetricsTimelineUrlsResponseCodesMode | None, Field(alias="_codes_mode")
    ] = None
    domains: Annotated[list[str] | None, Field(alias="_domains")] = None
    domains_mode: Annotated[
        HttpMetricsTimelineUrlsResponseDomainsMode | None, Field(alias="_domains_mode")
    ] = None
    environment_id: Annotated[str, Field(alias="_environment_id")]
    environment_type: Annotated[
        HttpMetricsTimelineUrlsResponseEnvironmentType, Field(alias="_environment_type")
    ]
    from_: Annotated[int, Field(alias="_from")]
    grain: Annotated[int, Field(alias="_grain")]
    methods: Annotated[list[str] | None, Field(alias="_methods")] = None
    methods_mode: Annotated[
        HttpMetricsTimelineUrlsResponseMethodsMode | None, Field(alias="_methods_mode")
    ] = None
    project_id: Annotated[str, Field(alias="_project_id")]
    request_duration_slots: Annotated[list[str] | None, Field(alias="_request_duration_slots")] = (
        None
    )
    request_duration_slots_mode: Annotated[
        HttpMetricsTimelineUrlsResponseRequestDurationSlotsMode | None,
        Field(alias="_request_duration_slots_mode"),
    ] = None
    to: Annotated[int, Field(alias="_to")]
    breakdown: HttpMetricsTimelineUrlsResponseBreakdown
    filters: HttpMetricsTimelineUrlsResponseFilters
    top_hits_timeline: HttpMetricsTimelineUrlsResponseTopHitsTimeline
