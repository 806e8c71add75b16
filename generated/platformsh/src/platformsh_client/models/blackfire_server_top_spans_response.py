from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .blackfire_server_top_spans_response_advanced_filters import (
    BlackfireServerTopSpansResponseAdvancedFilters,
)
from .blackfire_server_top_spans_response_contexts_mode import (
    BlackfireServerTopSpansResponseContextsMode,
)
from .blackfire_server_top_spans_response_distribution_cost import (
    BlackfireServerTopSpansResponseDistributionCost,
)
from .blackfire_server_top_spans_response_frameworks_mode import (
    BlackfireServerTopSpansResponseFrameworksMode,
)
from .blackfire_server_top_spans_response_hosts_mode import BlackfireServerTopSpansResponseHostsMode
from .blackfire_server_top_spans_response_http_hosts_mode import (
    BlackfireServerTopSpansResponseHttpHostsMode,
)
from .blackfire_server_top_spans_response_http_status_codes_mode import (
    BlackfireServerTopSpansResponseHttpStatusCodesMode,
)
from .blackfire_server_top_spans_response_languages_mode import (
    BlackfireServerTopSpansResponseLanguagesMode,
)
from .blackfire_server_top_spans_response_methods_mode import (
    BlackfireServerTopSpansResponseMethodsMode,
)
from .blackfire_server_top_spans_response_oss_mode import BlackfireServerTopSpansResponseOssMode
from .blackfire_server_top_spans_response_pmu_slot_mode import (
    BlackfireServerTopSpansResponsePmuSlotMode,
)
from .blackfire_server_top_spans_response_runtimes_mode import (
    BlackfireServerTopSpansResponseRuntimesMode,
)
from .blackfire_server_top_spans_response_sort import BlackfireServerTopSpansResponseSort
from .blackfire_server_top_spans_response_top_spans import BlackfireServerTopSpansResponseTopSpans
from .blackfire_server_top_spans_response_transactions_mode import (
    BlackfireServerTopSpansResponseTransactionsMode,
)
from .blackfire_server_top_spans_response_wt_slot_mode import (
    BlackfireServerTopSpansResponseWtSlotMode,
)


class BlackfireServerTopSpansResponse(Model):
    agent: UUID = Field(alias="_agent")
    branch_machine_name: str = Field(alias="_branch_machine_name")
    contexts: list[str] | None = Field(default=None, alias="_contexts")
    contexts_mode: BlackfireServerTopSpansResponseContextsMode | None = Field(
        default=None, alias="_contexts_mode"
    )
    distribution_cost: BlackfireServerTopSpansResponseDistributionCost | None = Field(
        default=None, alias="_distribution_cost"
    )
    environment_id: str = Field(alias="_environment_id")
    frameworks: list[str] | None = Field(default=None, alias="_frameworks")
    frameworks_mode: BlackfireServerTopSpansResponseFrameworksMode | None = Field(
        default=None, alias="_frameworks_mode"
    )
    from_: int = Field(alias="_from")
    grain: int = Field(alias="_grain")
    hosts: list[str] | None = Field(default=None, alias="_hosts")
    hosts_mode: BlackfireServerTopSpansResponseHostsMode | None = Field(
        default=None, alias="_hosts_mode"
    )
    http_hosts: list[str] | None = Field(default=None, alias="_http_hosts")
    http_hosts_mode: BlackfireServerTopSpansResponseHttpHostsMode | None = Field(
        default=None, alias="_http_hosts_mode"
    )
    http_status_codes: list[str] | None = Field(default=None, alias="_http_status_codes")
    http_status_codes_mode: BlackfireServerTopSpansResponseHttpStatusCodesMode | None = Field(
        default=None, alias="_http_status_codes_mode"
    )
    languages: list[str] | None = Field(default=None, alias="_languages")
    languages_mode: BlackfireServerTopSpansResponseLanguagesMode | None = Field(
        default=None, alias="_languages_mode"
    )
    methods: list[str] | None = Field(default=None, alias="_methods")
    methods_mode: BlackfireServerTopSpansResponseMethodsMode | None = Field(
        default=None, alias="_methods_mode"
    )
    oss: list[str] | None = Field(default=None, alias="_oss")
    oss_mode: BlackfireServerTopSpansResponseOssMode | None = Field(default=None, alias="_oss_mode")
    pmu_slot: list[str] | None = Field(default=None, alias="_pmu_slot")
    pmu_slot_mode: BlackfireServerTopSpansResponsePmuSlotMode | None = Field(
        default=None, alias="_pmu_slot_mode"
    )
    project_id: str = Field(alias="_project_id")
    runtimes: list[str] | None = Field(default=None, alias="_runtimes")
    runtimes_mode: BlackfireServerTopSpansResponseRuntimesMode | None = Field(
        default=None, alias="_runtimes_mode"
    )
    sort: BlackfireServerTopSpansResponseSort | None = Field(alias="_sort")
    to: int = Field(alias="_to")
    transactions: list[str] | None = Field(default=None, alias="_transactions")
    transactions_mode: BlackfireServerTopSpansResponseTransactionsMode | None = Field(
        default=None, alias="_transactions_mode"
    )
    wt_slot: list[str] | None = Field(default=None, alias="_wt_slot")
    wt_slot_mode: BlackfireServerTopSpansResponseWtSlotMode | None = Field(
        default=None, alias="_wt_slot_mode"
    )
    advanced_filters: BlackfireServerTopSpansResponseAdvancedFilters
    top_spans: BlackfireServerTopSpansResponseTopSpans
