from typing import Annotated
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
    agent: Annotated[UUID, Field(alias="_agent")]
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    contexts: Annotated[list[str] | None, Field(alias="_contexts")] = None
    contexts_mode: Annotated[
        BlackfireServerTopSpansResponseContextsMode | None, Field(alias="_contexts_mode")
    ] = None
    distribution_cost: Annotated[
        BlackfireServerTopSpansResponseDistributionCost | None, Field(alias="_distribution_cost")
    ] = None
    environment_id: Annotated[str, Field(alias="_environment_id")]
    frameworks: Annotated[list[str] | None, Field(alias="_frameworks")] = None
    frameworks_mode: Annotated[
        BlackfireServerTopSpansResponseFrameworksMode | None, Field(alias="_frameworks_mode")
    ] = None
    from_: Annotated[int, Field(alias="_from")]
    grain: Annotated[int, Field(alias="_grain")]
    hosts: Annotated[list[str] | None, Field(alias="_hosts")] = None
    hosts_mode: Annotated[
        BlackfireServerTopSpansResponseHostsMode | None, Field(alias="_hosts_mode")
    ] = None
    http_hosts: Annotated[list[str] | None, Field(alias="_http_hosts")] = None
    http_hosts_mode: Annotated[
        BlackfireServerTopSpansResponseHttpHostsMode | None, Field(alias="_http_hosts_mode")
    ] = None
    http_status_codes: Annotated[list[str] | None, Field(alias="_http_status_codes")] = None
    http_status_codes_mode: Annotated[
        BlackfireServerTopSpansResponseHttpStatusCodesMode | None,
        Field(alias="_http_status_codes_mode"),
    ] = None
    languages: Annotated[list[str] | None, Field(alias="_languages")] = None
    languages_mode: Annotated[
        BlackfireServerTopSpansResponseLanguagesMode | None, Field(alias="_languages_mode")
    ] = None
    methods: Annotated[list[str] | None, Field(alias="_methods")] = None
    methods_mode: Annotated[
        BlackfireServerTopSpansResponseMethodsMode | None, Field(alias="_methods_mode")
    ] = None
    oss: Annotated[list[str] | None, Field(alias="_oss")] = None
    oss_mode: Annotated[BlackfireServerTopSpansResponseOssMode | None, Field(alias="_oss_mode")] = (
        None
    )
    pmu_slot: Annotated[list[str] | None, Field(alias="_pmu_slot")] = None
    pmu_slot_mode: Annotated[
        BlackfireServerTopSpansResponsePmuSlotMode | None, Field(alias="_pmu_slot_mode")
    ] = None
    project_id: Annotated[str, Field(alias="_project_id")]
    runtimes: Annotated[list[str] | None, Field(alias="_runtimes")] = None
    runtimes_mode: Annotated[
        BlackfireServerTopSpansResponseRuntimesMode | None, Field(alias="_runtimes_mode")
    ] = None
    sort: Annotated[BlackfireServerTopSpansResponseSort | None, Field(alias="_sort")]
    to: Annotated[int, Field(alias="_to")]
    transactions: Annotated[list[str] | None, Field(alias="_transactions")] = None
    transactions_mode: Annotated[
        BlackfireServerTopSpansResponseTransactionsMode | None, Field(alias="_transactions_mode")
    ] = None
    wt_slot: Annotated[list[str] | None, Field(alias="_wt_slot")] = None
    wt_slot_mode: Annotated[
        BlackfireServerTopSpansResponseWtSlotMode | None, Field(alias="_wt_slot_mode")
    ] = None
    advanced_filters: BlackfireServerTopSpansResponseAdvancedFilters
    top_spans: BlackfireServerTopSpansResponseTopSpans
