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
    applications: list[str] | None = Field(default=None, alias="_applications")
    applications_mode: HttpMetricsTimelineUrlsResponseApplicationsMode | None = Field(
        default=None, alias="_applications_mode"
    )
    branch_machine_name: str = Field(alias="_branch_machine_name")
    breakdown_limit: int = Field(alias="_breakdown_limit")
    breakdown_top_hits: HttpMetricsTimelineUrlsResponseBreakdownTopHits = Field(
        alias="_breakdown_top_hits"
    )
    code_slots: list[str] | None = Field(default=None, alias="_code_slots")
    code_slots_mode: HttpMetricsTimelineUrlsResponseCodeSlotsMode | None = Field(
        default=None, alias="_code_slots_mode"
    )
    codes: list[str] | None = Field(default=None, alias="_codes")
    codes_mode: HttpMetricsTimelineUrlsResponseCodesMode | None = Field(
        default=None, alias="_codes_mode"
    )
    domains: list[str] | None = Field(default=None, alias="_domains")
    domains_mode: HttpMetricsTimelineUrlsResponseDomainsMode | None = Field(
        default=None, alias="_domains_mode"
    )
    environment_id: str = Field(alias="_environment_id")
    environment_type: HttpMetricsTimelineUrlsResponseEnvironmentType = Field(
        alias="_environment_type"
    )
    from_: int = Field(alias="_from")
    grain: int = Field(alias="_grain")
    methods: list[str] | None = Field(default=None, alias="_methods")
    methods_mode: HttpMetricsTimelineUrlsResponseMethodsMode | None = Field(
        default=None, alias="_methods_mode"
    )
    project_id: str = Field(alias="_project_id")
    request_duration_slots: list[str] | None = Field(default=None, alias="_request_duration_slots")
    request_duration_slots_mode: HttpMetricsTimelineUrlsResponseRequestDurationSlotsMode | None = (
        Field(default=None, alias="_request_duration_slots_mode")
    )
    to: int = Field(alias="_to")
    breakdown: HttpMetricsTimelineUrlsResponseBreakdown
    filters: HttpMetricsTimelineUrlsResponseFilters
    top_hits_timeline: HttpMetricsTimelineUrlsResponseTopHitsTimeline
