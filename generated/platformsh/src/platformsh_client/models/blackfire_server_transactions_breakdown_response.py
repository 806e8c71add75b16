from typing import Annotated
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
    agent: Annotated[UUID, Field(alias="_agent")]
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    breakdown_dimension: Annotated[
        BlackfireServerTransactionsBreakdownResponseBreakdownDimension,
        Field(alias="_breakdown_dimension"),
    ]
    breakdown_limit: Annotated[int, Field(alias="_breakdown_limit")]
    breakdown_top_hits: Annotated[
        BlackfireServerTransactionsBreakdownResponseBreakdownTopHits,
        Field(alias="_breakdown_top_hits"),
    ]
    contexts: Annotated[list[str] | None, Field(alias="_contexts")] = None
    contexts_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseContextsMode | None,
        Field(alias="_contexts_mode"),
    ] = None
    distribution_cost: Annotated[
        BlackfireServerTransactionsBreakdownResponseDistributionCost | None,
        Field(alias="_distribution_cost"),
    ] = None
    environment_id: Annotated[str, Field(alias="_environment_id")]
    frameworks: Annotated[list[str] | None, Field(alias="_frameworks")] = None
    frameworks_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseFrameworksMode | None,
        Field(alias="_frameworks_mode"),
    ] = None
    from_: Annotated[int, Field(alias="_from")]
    grain: Annotated[int, Field(alias="_grain")]
    hosts: Annotated[list[str] | None, Field(alias="_hosts")] = None
    hosts_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseHostsMode | None, Field(alias="_hosts_mode")
    ] = None
    http_hosts: Annotated[list[str] | None, Field(alias="_http_hosts")] = None
    http_hosts_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseHttpHostsMode | None,
        Field(alias="_http_hosts_mode"),
    ] = None
    http_status_codes: Annotated[list[str] | None, Field(alias="_http_status_codes")] = None
    http_status_codes_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseHttpStatusCodesMode | None,
        Field(alias="_http_status_codes_mode"),
    ] = None
    languages: Annotated[list[str] | None, Field(alias="_languages")] = None
    languages_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseLanguagesMode | None,
        Field(alias="_languages_mode"),
    ] = None
    methods: Annotated[list[str] | None, Field(alias="_methods")] = None
    methods_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseMethodsMode | None, Field(alias="_methods_mode")
    ] = None
    oss: Annotated[list[str] | None, Field(alias="_oss")] = None
    oss_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseOssMode | None, Field(alias="_oss_mode")
    ] = None
    pmu_slot: Annotated[list[str] | None, Field(alias="_pmu_slot")] = None
    pmu_slot_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponsePmuSlotMode | None,
        Field(alias="_pmu_slot_mode"),
    ] = None
    project_id: Annotated[str, Field(alias="_project_id")]
    runtimes: Annotated[list[str] | None, Field(alias="_runtimes")] = None
    runtimes_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseRuntimesMode | None,
        Field(alias="_runtimes_mode"),
    ] = None
    sort: Annotated[BlackfireServerTransactionsBreakdownResponseSort | None, Field(alias="_sort")]
    to: Annotated[int, Field(alias="_to")]
    transactions_private: Annotated[list[str] | None, Field(alias="_transactions")] = None
    transactions_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseTransactionsMode | None,
        Field(alias="_transactions_mode"),
    ] = None
    wt_slot: Annotated[list[str] | None, Field(alias="_wt_slot")] = None
    wt_slot_mode: Annotated[
        BlackfireServerTransactionsBreakdownResponseWtSlotMode | None, Field(alias="_wt_slot_mode")
    ] = None
    top_hits_timeline: BlackfireServerTransactionsBreakdownResponseTopHitsTimeline
    transactions: BlackfireServerTransactionsBreakdownResponseTransactions
