from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .blackfire_server_transactions_breakdown_response_breakdown_dimension import (
    BlackfireServerTransactionsBreakdownResponseBreakdownDimension,
)
from .blackfire_server_transactions_breakdown_response_breakdown_top_hits import (
    BlackfireServerTransactionsBreakdownResponseBreakdownTopHits,
)
from .blackfire_server_transactions_breakdown_response_contexts_mode import (
    BlackfireServerTransactionsBreakdownResponseContextsMode,
)
from .blackfire_server_transactions_breakdown_response_distribution_cost import (
    BlackfireServerTransactionsBreakdownResponseDistributionCost,
)
from .blackfire_server_transactions_breakdown_response_frameworks_mode import (
    BlackfireServerTransactionsBreakdownResponseFrameworksMode,
)
from .blackfire_server_transactions_breakdown_response_hosts_mode import (
    BlackfireServerTransactionsBreakdownResponseHostsMode,
)
from .blackfire_server_transactions_breakdown_response_http_hosts_mode import (
    BlackfireServerTransactionsBreakdownResponseHttpHostsMode,
)
from .blackfire_server_transactions_breakdown_response_http_status_codes_mode import (
    BlackfireServerTransactionsBreakdownResponseHttpStatusCodesMode,
)
from .blackfire_server_transactions_breakdown_response_languages_mode import (
    BlackfireServerTransactionsBreakdownResponseLanguagesMode,
)
from .blackfire_server_transactions_breakdown_response_methods_mode import (
    BlackfireServerTransactionsBreakdownResponseMethodsMode,
)
from .blackfire_server_transactions_breakdown_response_oss_mode import (
    BlackfireServerTransactionsBreakdownResponseOssMode,
)
from .blackfire_server_transactions_breakdown_response_pmu_slot_mode import (
    BlackfireServerTransactionsBreakdownResponsePmuSlotMode,
)
from .blackfire_server_transactions_breakdown_response_runtimes_mode import (
    BlackfireServerTransactionsBreakdownResponseRuntimesMode,
)
from .blackfire_server_transactions_breakdown_response_sort import (
    BlackfireServerTransactionsBreakdownResponseSort,
)
from .blackfire_server_transactions_breakdown_response_top_hits_timeline import (
    BlackfireServerTransactionsBreakdownResponseTopHitsTimeline,
)
from .blackfire_server_transactions_breakdown_response_transactions import (
    BlackfireServerTransactionsBreakdownResponseTransactions,
)
from .blackfire_server_transactions_breakdown_response_transactions_mode import (
    BlackfireServerTransactionsBreakdownResponseTransactionsMode,
)
from .blackfire_server_transactions_breakdown_response_wt_slot_mode import (
    BlackfireServerTransactionsBreakdownResponseWtSlotMode,
)


class BlackfireServerTransactionsBreakdownResponse(Model):
    agent: UUID = Field(alias="_agent")
    branch_machine_name: str = Field(alias="_branch_machine_name")
    breakdown_dimension: BlackfireServerTransactionsBreakdownResponseBreakdownDimension = Field(
        alias="_breakdown_dimension"
    )
    breakdown_limit: int = Field(alias="_breakdown_limit")
    breakdown_top_hits: BlackfireServerTransactionsBreakdownResponseBreakdownTopHits = Field(
        alias="_breakdown_top_hits"
    )
    contexts: list[str] | None = Field(default=None, alias="_contexts")
    contexts_mode: BlackfireServerTransactionsBreakdownResponseContextsMode | None = Field(
        default=None, alias="_contexts_mode"
    )
    distribution_cost: BlackfireServerTransactionsBreakdownResponseDistributionCost | None = Field(
        default=None, alias="_distribution_cost"
    )
    environment_id: str = Field(alias="_environment_id")
    frameworks: list[str] | None = Field(default=None, alias="_frameworks")
    frameworks_mode: BlackfireServerTransactionsBreakdownResponseFrameworksMode | None = Field(
        default=None, alias="_frameworks_mode"
    )
    from_: int = Field(alias="_from")
    grain: int = Field(alias="_grain")
    hosts: list[str] | None = Field(default=None, alias="_hosts")
    hosts_mode: BlackfireServerTransactionsBreakdownResponseHostsMode | None = Field(
        default=None, alias="_hosts_mode"
    )
    http_hosts: list[str] | None = Field(default=None, alias="_http_hosts")
    http_hosts_mode: BlackfireServerTransactionsBreakdownResponseHttpHostsMode | None = Field(
        default=None, alias="_http_hosts_mode"
    )
    http_status_codes: list[str] | None = Field(default=None, alias="_http_status_codes")
    http_status_codes_mode: (
        BlackfireServerTransactionsBreakdownResponseHttpStatusCodesMode | None
    ) = Field(default=None, alias="_http_status_codes_mode")
    languages: list[str] | None = Field(default=None, alias="_languages")
    languages_mode: BlackfireServerTransactionsBreakdownResponseLanguagesMode | None = Field(
        default=None, alias="_languages_mode"
    )
    methods: list[str] | None = Field(default=None, alias="_methods")
    methods_mode: BlackfireServerTransactionsBreakdownResponseMethodsMode | None = Field(
        default=None, alias="_methods_mode"
    )
    oss: list[str] | None = Field(default=None, alias="_oss")
    oss_mode: BlackfireServerTransactionsBreakdownResponseOssMode | None = Field(
        default=None, alias="_oss_mode"
    )
    pmu_slot: list[str] | None = Field(default=None, alias="_pmu_slot")
    pmu_slot_mode: BlackfireServerTransactionsBreakdownResponsePmuSlotMode | None = Field(
        default=None, alias="_pmu_slot_mode"
    )
    project_id: str = Field(alias="_project_id")
    runtimes: list[str] | None = Field(default=None, alias="_runtimes")
    runtimes_mode: BlackfireServerTransactionsBreakdownResponseRuntimesMode | None = Field(
        default=None, alias="_runtimes_mode"
    )
    sort: BlackfireServerTransactionsBreakdownResponseSort | None = Field(alias="_sort")
    to: int = Field(alias="_to")
    transactions_private: list[str] | None = Field(default=None, alias="_transactions")
    transactions_mode: BlackfireServerTransactionsBreakdownResponseTransactionsMode | None = Field(
        default=None, alias="_transactions_mode"
    )
    wt_slot: list[str] | None = Field(default=None, alias="_wt_slot")
    wt_slot_mode: BlackfireServerTransactionsBreakdownResponseWtSlotMode | None = Field(
        default=None, alias="_wt_slot_mode"
    )
    top_hits_timeline: BlackfireServerTransactionsBreakdownResponseTopHitsTimeline
    transactions: BlackfireServerTransactionsBreakdownResponseTransactions
