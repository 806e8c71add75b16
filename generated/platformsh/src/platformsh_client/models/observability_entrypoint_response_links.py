from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .observability_entrypoint_response_links_blackfire_php_server_caches import (
    ObservabilityEntrypointResponseLinksBlackfirePhpServerCaches,
)
from .observability_entrypoint_response_links_blackfire_server_global import (
    ObservabilityEntrypointResponseLinksBlackfireServerGlobal,
)
from .observability_entrypoint_response_links_blackfire_server_transactions_breakdown import (
    ObservabilityEntrypointResponseLinksBlackfireServerTransactionsBreakdown,
)
from .observability_entrypoint_response_links_conprof_application_filters import (
    ObservabilityEntrypointResponseLinksConprofApplicationFilters,
)
from .observability_entrypoint_response_links_conprof_applications import (
    ObservabilityEntrypointResponseLinksConprofApplications,
)
from .observability_entrypoint_response_links_conprof_flamegraph import (
    ObservabilityEntrypointResponseLinksConprofFlamegraph,
)
from .observability_entrypoint_response_links_conprof_timeline import (
    ObservabilityEntrypointResponseLinksConprofTimeline,
)
from .observability_entrypoint_response_links_console_sandbox_access import (
    ObservabilityEntrypointResponseLinksConsoleSandboxAccess,
)
from .observability_entrypoint_response_links_http_metrics_overview import (
    ObservabilityEntrypointResponseLinksHttpMetricsOverview,
)
from .observability_entrypoint_response_links_http_metrics_timeline_ips import (
    ObservabilityEntrypointResponseLinksHttpMetricsTimelineIps,
)
from .observability_entrypoint_response_links_http_metrics_timeline_urls import (
    ObservabilityEntrypointResponseLinksHttpMetricsTimelineUrls,
)
from .observability_entrypoint_response_links_http_metrics_timeline_user_agents import (
    ObservabilityEntrypointResponseLinksHttpMetricsTimelineUserAgents,
)
from .observability_entrypoint_response_links_logs_overview import (
    ObservabilityEntrypointResponseLinksLogsOverview,
)
from .observability_entrypoint_response_links_logs_query import (
    ObservabilityEntrypointResponseLinksLogsQuery,
)
from .observability_entrypoint_response_links_resources_by_service_value import (
    ObservabilityEntrypointResponseLinksResourcesByServiceValue,
)
from .observability_entrypoint_response_links_resources_overview import (
    ObservabilityEntrypointResponseLinksResourcesOverview,
)
from .observability_entrypoint_response_links_resources_summary import (
    ObservabilityEntrypointResponseLinksResourcesSummary,
)
from .observability_entrypoint_response_links_self import ObservabilityEntrypointResponseLinksSelf


class ObservabilityEntrypointResponseLinks(Model):
    self_: Annotated[ObservabilityEntrypointResponseLinksSelf, Field(alias="_self")]
    blackfire_php_server_caches: ObservabilityEntrypointResponseLinksBlackfirePhpServerCaches
    blackfire_server_global: ObservabilityEntrypointResponseLinksBlackfireServerGlobal
    blackfire_server_transactions_breakdown: (
        ObservabilityEntrypointResponseLinksBlackfireServerTransactionsBreakdown
    )
    conprof_application_filters: ObservabilityEntrypointResponseLinksConprofApplicationFilters
    conprof_applications: ObservabilityEntrypointResponseLinksConprofApplications
    conprof_flamegraph: ObservabilityEntrypointResponseLinksConprofFlamegraph
    conprof_timeline: ObservabilityEntrypointResponseLinksConprofTimeline
    console_sandbox_access: ObservabilityEntrypointResponseLinksConsoleSandboxAccess
    http_metrics_overview: ObservabilityEntrypointResponseLinksHttpMetricsOverview
    http_metrics_timeline_ips: ObservabilityEntrypointResponseLinksHttpMetricsTimelineIps
    http_metrics_timeline_urls: ObservabilityEntrypointResponseLinksHttpMetricsTimelineUrls
    http_metrics_timeline_user_agents: (
        ObservabilityEntrypointResponseLinksHttpMetricsTimelineUserAgents
    )
    logs_overview: ObservabilityEntrypointResponseLinksLogsOverview
    logs_query: ObservabilityEntrypointResponseLinksLogsQuery
    resources_by_service: dict[str, ObservabilityEntrypointResponseLinksResourcesByServiceValue]
    resources_overview: ObservabilityEntrypointResponseLinksResourcesOverview
    resources_summary: ObservabilityEntrypointResponseLinksResourcesSummary
