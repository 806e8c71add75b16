"""Blackfire monitoring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Omit,
    Operation,
    Resource,
    omit,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .. import types

_GET_PHP_SERVER_CACHES: Operation[models.BlackfirePhpServerCachesResponse] = Operation(
    id="blackfire_php_server_caches",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/server/caches",
    result=lambda: models.BlackfirePhpServerCachesResponse,
)

_GET_SERVER_GLOBAL: Operation[models.BlackfireServerGlobalResponse] = Operation(
    id="blackfire_server_global",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/server",
    result=lambda: models.BlackfireServerGlobalResponse,
)

_GET_SERVER_TOP_SPANS: Operation[models.BlackfireServerTopSpansResponse] = Operation(
    id="blackfire_server_top_spans",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/server/top-spans",
    result=lambda: models.BlackfireServerTopSpansResponse,
)

_GET_SERVER_TRANSACTIONS_BREAKDOWN: Operation[
    models.BlackfireServerTransactionsBreakdownResponse
] = Operation(
    id="blackfire_server_transactions_breakdown",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/server/transactions-break-down",
    result=lambda: models.BlackfireServerTransactionsBreakdownResponse,
)


class BlackfireMonitoring(Resource):
    """Blackfire monitoring."""

    def get_php_server_caches(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        grain: int | Omit = omit,
        contexts: Sequence[types.BlackfirePhpServerCachesContext] | Omit = omit,
        contexts_mode: types.BlackfirePhpServerCachesContextsMode | Omit = omit,
        distribution_cost: types.BlackfirePhpServerCachesDistributionCost | Omit = omit,
    ) -> models.BlackfirePhpServerCachesResponse:
        """Blackfire php server caches.

        `GET /projects/{projectId}/environments/{environmentId}/observability/server/caches`
        returns `BlackfirePhpServerCachesResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            grain: Seconds between two data points. Chosen by the length of the period if left out.
            contexts: Only, or all but, these contexts of execution; `web` if neither is passed; see
                `contexts_mode`.
            contexts_mode: What `contexts` does: 1 returns only these, -1 all others.
            distribution_cost: Cost by which the load is distributed over servers. One of `wt`, `pmu`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return self._call(
            _GET_PHP_SERVER_CACHES,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "grain": grain,
                "contexts[]": contexts,
                "contexts_mode": contexts_mode,
                "distribution_cost": distribution_cost,
            },
        )

    def get_server_global(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        keys: Sequence[types.BlackfireServerGlobalKey],
        grain: int | Omit = omit,
        contexts: Sequence[types.BlackfireServerGlobalContext] | Omit = omit,
        contexts_mode: types.BlackfireServerGlobalContextsMode | Omit = omit,
        distribution_cost: types.BlackfireServerGlobalDistributionCost | Omit = omit,
    ) -> models.BlackfireServerGlobalResponse:
        """Blackfire server global.

        `GET /projects/{projectId}/environments/{environmentId}/observability/server` returns
        `BlackfireServerGlobalResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            keys: Metrics to return, such as wall time, peak memory or requests per minute.
            grain: Seconds between two data points. Chosen by the length of the period if left out.
            contexts: Only, or all but, these contexts of execution; `web` if neither is passed; see
                `contexts_mode`.
            contexts_mode: What `contexts` does: 1 returns only these, -1 all others.
            distribution_cost: Cost by which the load is distributed over servers. One of `wt`, `pmu`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return self._call(
            _GET_SERVER_GLOBAL,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "keys[]": keys,
                "grain": grain,
                "contexts[]": contexts,
                "contexts_mode": contexts_mode,
                "distribution_cost": distribution_cost,
            },
        )

    def get_server_top_spans(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        grain: int | Omit = omit,
        sort: types.BlackfireServerTopSpansSort | Omit = omit,
        contexts: Sequence[types.BlackfireServerTopSpansContext] | Omit = omit,
        contexts_mode: types.BlackfireServerTopSpansContextsMode | Omit = omit,
        transactions: Sequence[str] | Omit = omit,
        transactions_mode: types.BlackfireServerTopSpansTransactionsMode | Omit = omit,
        wt_slots: Sequence[str] | Omit = omit,
        wt_slots_mode: types.BlackfireServerTopSpansWtSlotsMode | Omit = omit,
        pmu_slots: Sequence[str] | Omit = omit,
        pmu_slots_mode: types.BlackfireServerTopSpansPmuSlotsMode | Omit = omit,
        http_status_codes: Sequence[str] | Omit = omit,
        http_status_codes_mode: types.BlackfireServerTopSpansHttpStatusCodesMode | Omit = omit,
        http_hosts: Sequence[str] | Omit = omit,
        http_hosts_mode: types.BlackfireServerTopSpansHttpHostsMode | Omit = omit,
        hosts: Sequence[str] | Omit = omit,
        hosts_mode: types.BlackfireServerTopSpansHostsMode | Omit = omit,
        frameworks: Sequence[str] | Omit = omit,
        frameworks_mode: types.BlackfireServerTopSpansFrameworksMode | Omit = omit,
        languages: Sequence[str] | Omit = omit,
        languages_mode: types.BlackfireServerTopSpansLanguagesMode | Omit = omit,
        methods: Sequence[str] | Omit = omit,
        methods_mode: types.BlackfireServerTopSpansMethodsMode | Omit = omit,
        runtimes: Sequence[str] | Omit = omit,
        runtimes_mode: types.BlackfireServerTopSpansRuntimesMode | Omit = omit,
        oss: Sequence[str] | Omit = omit,
        oss_mode: types.BlackfireServerTopSpansOssMode | Omit = omit,
        distribution_cost: types.BlackfireServerTopSpansDistributionCost | Omit = omit,
    ) -> models.BlackfireServerTopSpansResponse:
        """Blackfire server top spans.

        `GET /projects/{projectId}/environments/{environmentId}/observability/server/top-spans`
        returns `BlackfireServerTopSpansResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            grain: Seconds between two data points. Chosen by the length of the period if left out.
            sort: Field to sort by; a dash in front of it reverses the order. One of `percentage`,
                `p_96`, `count`, `wt`, `exec-time`, `impact`.
            contexts: Only, or all but, these contexts of execution; `web` if neither is passed; see
                `contexts_mode`.
            contexts_mode: What `contexts` does: 1 returns only these, -1 all others.
            transactions: Only, or all but, these names of transactions; see `transactions_mode`.
            transactions_mode: What `transactions` does: 1 returns only these, -1 all others.
            wt_slots: Only, or all but, these ranges of wall time; see `wt_slots_mode`.
            wt_slots_mode: What `wt_slots` does: 1 returns only these, -1 all others.
            pmu_slots: Only, or all but, these ranges of peak memory; see `pmu_slots_mode`.
            pmu_slots_mode: What `pmu_slots` does: 1 returns only these, -1 all others.
            http_status_codes: Only, or all but, these HTTP status codes, or ranges such as `5xx`; see
                `http_status_codes_mode`.
            http_status_codes_mode: What `http_status_codes` does: 1 returns only these, -1 all others.
            http_hosts: Only, or all but, these HTTP hosts; see `http_hosts_mode`.
            http_hosts_mode: What `http_hosts` does: 1 returns only these, -1 all others.
            hosts: Only, or all but, these hosts of servers; see `hosts_mode`.
            hosts_mode: What `hosts` does: 1 returns only these, -1 all others.
            frameworks: Only, or all but, these frameworks; see `frameworks_mode`.
            frameworks_mode: What `frameworks` does: 1 returns only these, -1 all others.
            languages: Only, or all but, these programming languages; see `languages_mode`.
            languages_mode: What `languages` does: 1 returns only these, -1 all others.
            methods: Only, or all but, these HTTP methods; see `methods_mode`.
            methods_mode: What `methods` does: 1 returns only these, -1 all others.
            runtimes: Only, or all but, these runtimes; see `runtimes_mode`.
            runtimes_mode: What `runtimes` does: 1 returns only these, -1 all others.
            oss: Only, or all but, these operating systems; see `oss_mode`.
            oss_mode: What `oss` does: 1 returns only these, -1 all others.
            distribution_cost: Cost by which the load is distributed over servers. One of `wt`, `pmu`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return self._call(
            _GET_SERVER_TOP_SPANS,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "grain": grain,
                "sort": sort,
                "contexts[]": contexts,
                "contexts_mode": contexts_mode,
                "transactions[]": transactions,
                "transactions_mode": transactions_mode,
                "wt_slots[]": wt_slots,
                "wt_slots_mode": wt_slots_mode,
                "pmu_slots[]": pmu_slots,
                "pmu_slots_mode": pmu_slots_mode,
                "http_status_codes[]": http_status_codes,
                "http_status_codes_mode": http_status_codes_mode,
                "http_hosts[]": http_hosts,
                "http_hosts_mode": http_hosts_mode,
                "hosts[]": hosts,
                "hosts_mode": hosts_mode,
                "frameworks[]": frameworks,
                "frameworks_mode": frameworks_mode,
                "languages[]": languages,
                "languages_mode": languages_mode,
                "methods[]": methods,
                "methods_mode": methods_mode,
                "runtimes[]": runtimes,
                "runtimes_mode": runtimes_mode,
                "oss[]": oss,
                "oss_mode": oss_mode,
                "distribution_cost": distribution_cost,
            },
        )

    def get_server_transactions_breakdown(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        grain: int | Omit = omit,
        breakdown_dimension: (
            types.BlackfireServerTransactionsBreakdownBreakdownDimension | Omit
        ) = omit,
        sort: types.BlackfireServerTransactionsBreakdownSort | Omit = omit,
        breakdown_limit: int | Omit = omit,
        contexts: Sequence[types.BlackfireServerTransactionsBreakdownContext] | Omit = omit,
        contexts_mode: types.BlackfireServerTransactionsBreakdownContextsMode | Omit = omit,
        transactions: Sequence[str] | Omit = omit,
        transactions_mode: types.BlackfireServerTransactionsBreakdownTransactionsMode | Omit = omit,
        wt_slots: Sequence[str] | Omit = omit,
        wt_slots_mode: types.BlackfireServerTransactionsBreakdownWtSlotsMode | Omit = omit,
        pmu_slots: Sequence[str] | Omit = omit,
        pmu_slots_mode: types.BlackfireServerTransactionsBreakdownPmuSlotsMode | Omit = omit,
        http_status_codes: Sequence[str] | Omit = omit,
        http_status_codes_mode: (
            types.BlackfireServerTransactionsBreakdownHttpStatusCodesMode | Omit
        ) = omit,
        http_hosts: Sequence[str] | Omit = omit,
        http_hosts_mode: types.BlackfireServerTransactionsBreakdownHttpHostsMode | Omit = omit,
        hosts: Sequence[str] | Omit = omit,
        hosts_mode: types.BlackfireServerTransactionsBreakdownHostsMode | Omit = omit,
        frameworks: Sequence[str] | Omit = omit,
        frameworks_mode: types.BlackfireServerTransactionsBreakdownFrameworksMode | Omit = omit,
        languages: Sequence[str] | Omit = omit,
        languages_mode: types.BlackfireServerTransactionsBreakdownLanguagesMode | Omit = omit,
        methods: Sequence[str] | Omit = omit,
        methods_mode: types.BlackfireServerTransactionsBreakdownMethodsMode | Omit = omit,
        runtimes: Sequence[str] | Omit = omit,
        runtimes_mode: types.BlackfireServerTransactionsBreakdownRuntimesMode | Omit = omit,
        oss: Sequence[str] | Omit = omit,
        oss_mode: types.BlackfireServerTransactionsBreakdownOssMode | Omit = omit,
        distribution_cost: types.BlackfireServerTransactionsBreakdownDistributionCost | Omit = omit,
    ) -> models.BlackfireServerTransactionsBreakdownResponse:
        """Blackfire server transactions breakdown.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/server/transactions-break-down`
        returns `BlackfireServerTransactionsBreakdownResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            grain: Seconds between two data points. Chosen by the length of the period if left out.
            breakdown_dimension: What transactions are broken down by. One of `wt`, `pmu`, `stdout`.
            sort: Field to sort by; a dash in front of it reverses the order. One of `impact`,
                `total_requests`, `avg_wt`, `avg_pmu`, `avg_stdout`, `total_errors`,
                `wt_96th_percentile`.
            breakdown_limit: Largest number of transactions in the breakdown, from 1 to 300.
            contexts: Only, or all but, these contexts of execution; `web` if neither is passed; see
                `contexts_mode`.
            contexts_mode: What `contexts` does: 1 returns only these, -1 all others.
            transactions: Only, or all but, these names of transactions; see `transactions_mode`.
            transactions_mode: What `transactions` does: 1 returns only these, -1 all others.
            wt_slots: Only, or all but, these ranges of wall time; see `wt_slots_mode`.
            wt_slots_mode: What `wt_slots` does: 1 returns only these, -1 all others.
            pmu_slots: Only, or all but, these ranges of peak memory; see `pmu_slots_mode`.
            pmu_slots_mode: What `pmu_slots` does: 1 returns only these, -1 all others.
            http_status_codes: Only, or all but, these HTTP status codes, or ranges such as `5xx`; see
                `http_status_codes_mode`.
            http_status_codes_mode: What `http_status_codes` does: 1 returns only these, -1 all others.
            http_hosts: Only, or all but, these HTTP hosts; see `http_hosts_mode`.
            http_hosts_mode: What `http_hosts` does: 1 returns only these, -1 all others.
            hosts: Only, or all but, these hosts of servers; see `hosts_mode`.
            hosts_mode: What `hosts` does: 1 returns only these, -1 all others.
            frameworks: Only, or all but, these frameworks; see `frameworks_mode`.
            frameworks_mode: What `frameworks` does: 1 returns only these, -1 all others.
            languages: Only, or all but, these programming languages; see `languages_mode`.
            languages_mode: What `languages` does: 1 returns only these, -1 all others.
            methods: Only, or all but, these HTTP methods; see `methods_mode`.
            methods_mode: What `methods` does: 1 returns only these, -1 all others.
            runtimes: Only, or all but, these runtimes; see `runtimes_mode`.
            runtimes_mode: What `runtimes` does: 1 returns only these, -1 all others.
            oss: Only, or all but, these operating systems; see `oss_mode`.
            oss_mode: What `oss` does: 1 returns only these, -1 all others.
            distribution_cost: Cost by which the load is distributed over servers. One of `wt`, `pmu`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return self._call(
            _GET_SERVER_TRANSACTIONS_BREAKDOWN,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "grain": grain,
                "breakdown_dimension": breakdown_dimension,
                "sort": sort,
                "breakdown_limit": breakdown_limit,
                "contexts[]": contexts,
                "contexts_mode": contexts_mode,
                "transactions[]": transactions,
                "transactions_mode": transactions_mode,
                "wt_slots[]": wt_slots,
                "wt_slots_mode": wt_slots_mode,
                "pmu_slots[]": pmu_slots,
                "pmu_slots_mode": pmu_slots_mode,
                "http_status_codes[]": http_status_codes,
                "http_status_codes_mode": http_status_codes_mode,
                "http_hosts[]": http_hosts,
                "http_hosts_mode": http_hosts_mode,
                "hosts[]": hosts,
                "hosts_mode": hosts_mode,
                "frameworks[]": frameworks,
                "frameworks_mode": frameworks_mode,
                "languages[]": languages,
                "languages_mode": languages_mode,
                "methods[]": methods,
                "methods_mode": methods_mode,
                "runtimes[]": runtimes,
                "runtimes_mode": runtimes_mode,
                "oss[]": oss,
                "oss_mode": oss_mode,
                "distribution_cost": distribution_cost,
            },
        )


class AsyncBlackfireMonitoring(AsyncResource):
    """Blackfire monitoring."""

    async def get_php_server_caches(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        grain: int | Omit = omit,
        contexts: Sequence[types.BlackfirePhpServerCachesContext] | Omit = omit,
        contexts_mode: types.BlackfirePhpServerCachesContextsMode | Omit = omit,
        distribution_cost: types.BlackfirePhpServerCachesDistributionCost | Omit = omit,
    ) -> models.BlackfirePhpServerCachesResponse:
        """Blackfire php server caches.

        `GET /projects/{projectId}/environments/{environmentId}/observability/server/caches`
        returns `BlackfirePhpServerCachesResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            grain: Seconds between two data points. Chosen by the length of the period if left out.
            contexts: Only, or all but, these contexts of execution; `web` if neither is passed; see
                `contexts_mode`.
            contexts_mode: What `contexts` does: 1 returns only these, -1 all others.
            distribution_cost: Cost by which the load is distributed over servers. One of `wt`, `pmu`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return await self._call(
            _GET_PHP_SERVER_CACHES,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "grain": grain,
                "contexts[]": contexts,
                "contexts_mode": contexts_mode,
                "distribution_cost": distribution_cost,
            },
        )

    async def get_server_global(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        keys: Sequence[types.BlackfireServerGlobalKey],
        grain: int | Omit = omit,
        contexts: Sequence[types.BlackfireServerGlobalContext] | Omit = omit,
        contexts_mode: types.BlackfireServerGlobalContextsMode | Omit = omit,
        distribution_cost: types.BlackfireServerGlobalDistributionCost | Omit = omit,
    ) -> models.BlackfireServerGlobalResponse:
        """Blackfire server global.

        `GET /projects/{projectId}/environments/{environmentId}/observability/server` returns
        `BlackfireServerGlobalResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            keys: Metrics to return, such as wall time, peak memory or requests per minute.
            grain: Seconds between two data points. Chosen by the length of the period if left out.
            contexts: Only, or all but, these contexts of execution; `web` if neither is passed; see
                `contexts_mode`.
            contexts_mode: What `contexts` does: 1 returns only these, -1 all others.
            distribution_cost: Cost by which the load is distributed over servers. One of `wt`, `pmu`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return await self._call(
            _GET_SERVER_GLOBAL,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "keys[]": keys,
                "grain": grain,
                "contexts[]": contexts,
                "contexts_mode": contexts_mode,
                "distribution_cost": distribution_cost,
            },
        )

    async def get_server_top_spans(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        grain: int | Omit = omit,
        sort: types.BlackfireServerTopSpansSort | Omit = omit,
        contexts: Sequence[types.BlackfireServerTopSpansContext] | Omit = omit,
        contexts_mode: types.BlackfireServerTopSpansContextsMode | Omit = omit,
        transactions: Sequence[str] | Omit = omit,
        transactions_mode: types.BlackfireServerTopSpansTransactionsMode | Omit = omit,
        wt_slots: Sequence[str] | Omit = omit,
        wt_slots_mode: types.BlackfireServerTopSpansWtSlotsMode | Omit = omit,
        pmu_slots: Sequence[str] | Omit = omit,
        pmu_slots_mode: types.BlackfireServerTopSpansPmuSlotsMode | Omit = omit,
        http_status_codes: Sequence[str] | Omit = omit,
        http_status_codes_mode: types.BlackfireServerTopSpansHttpStatusCodesMode | Omit = omit,
        http_hosts: Sequence[str] | Omit = omit,
        http_hosts_mode: types.BlackfireServerTopSpansHttpHostsMode | Omit = omit,
        hosts: Sequence[str] | Omit = omit,
        hosts_mode: types.BlackfireServerTopSpansHostsMode | Omit = omit,
        frameworks: Sequence[str] | Omit = omit,
        frameworks_mode: types.BlackfireServerTopSpansFrameworksMode | Omit = omit,
        languages: Sequence[str] | Omit = omit,
        languages_mode: types.BlackfireServerTopSpansLanguagesMode | Omit = omit,
        methods: Sequence[str] | Omit = omit,
        methods_mode: types.BlackfireServerTopSpansMethodsMode | Omit = omit,
        runtimes: Sequence[str] | Omit = omit,
        runtimes_mode: types.BlackfireServerTopSpansRuntimesMode | Omit = omit,
        oss: Sequence[str] | Omit = omit,
        oss_mode: types.BlackfireServerTopSpansOssMode | Omit = omit,
        distribution_cost: types.BlackfireServerTopSpansDistributionCost | Omit = omit,
    ) -> models.BlackfireServerTopSpansResponse:
        """Blackfire server top spans.

        `GET /projects/{projectId}/environments/{environmentId}/observability/server/top-spans`
        returns `BlackfireServerTopSpansResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            grain: Seconds between two data points. Chosen by the length of the period if left out.
            sort: Field to sort by; a dash in front of it reverses the order. One of `percentage`,
                `p_96`, `count`, `wt`, `exec-time`, `impact`.
            contexts: Only, or all but, these contexts of execution; `web` if neither is passed; see
                `contexts_mode`.
            contexts_mode: What `contexts` does: 1 returns only these, -1 all others.
            transactions: Only, or all but, these names of transactions; see `transactions_mode`.
            transactions_mode: What `transactions` does: 1 returns only these, -1 all others.
            wt_slots: Only, or all but, these ranges of wall time; see `wt_slots_mode`.
            wt_slots_mode: What `wt_slots` does: 1 returns only these, -1 all others.
            pmu_slots: Only, or all but, these ranges of peak memory; see `pmu_slots_mode`.
            pmu_slots_mode: What `pmu_slots` does: 1 returns only these, -1 all others.
            http_status_codes: Only, or all but, these HTTP status codes, or ranges such as `5xx`; see
                `http_status_codes_mode`.
            http_status_codes_mode: What `http_status_codes` does: 1 returns only these, -1 all others.
            http_hosts: Only, or all but, these HTTP hosts; see `http_hosts_mode`.
            http_hosts_mode: What `http_hosts` does: 1 returns only these, -1 all others.
            hosts: Only, or all but, these hosts of servers; see `hosts_mode`.
            hosts_mode: What `hosts` does: 1 returns only these, -1 all others.
            frameworks: Only, or all but, these frameworks; see `frameworks_mode`.
            frameworks_mode: What `frameworks` does: 1 returns only these, -1 all others.
            languages: Only, or all but, these programming languages; see `languages_mode`.
            languages_mode: What `languages` does: 1 returns only these, -1 all others.
            methods: Only, or all but, these HTTP methods; see `methods_mode`.
            methods_mode: What `methods` does: 1 returns only these, -1 all others.
            runtimes: Only, or all but, these runtimes; see `runtimes_mode`.
            runtimes_mode: What `runtimes` does: 1 returns only these, -1 all others.
            oss: Only, or all but, these operating systems; see `oss_mode`.
            oss_mode: What `oss` does: 1 returns only these, -1 all others.
            distribution_cost: Cost by which the load is distributed over servers. One of `wt`, `pmu`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return await self._call(
            _GET_SERVER_TOP_SPANS,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "grain": grain,
                "sort": sort,
                "contexts[]": contexts,
                "contexts_mode": contexts_mode,
                "transactions[]": transactions,
                "transactions_mode": transactions_mode,
                "wt_slots[]": wt_slots,
                "wt_slots_mode": wt_slots_mode,
                "pmu_slots[]": pmu_slots,
                "pmu_slots_mode": pmu_slots_mode,
                "http_status_codes[]": http_status_codes,
                "http_status_codes_mode": http_status_codes_mode,
                "http_hosts[]": http_hosts,
                "http_hosts_mode": http_hosts_mode,
                "hosts[]": hosts,
                "hosts_mode": hosts_mode,
                "frameworks[]": frameworks,
                "frameworks_mode": frameworks_mode,
                "languages[]": languages,
                "languages_mode": languages_mode,
                "methods[]": methods,
                "methods_mode": methods_mode,
                "runtimes[]": runtimes,
                "runtimes_mode": runtimes_mode,
                "oss[]": oss,
                "oss_mode": oss_mode,
                "distribution_cost": distribution_cost,
            },
        )

    async def get_server_transactions_breakdown(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        grain: int | Omit = omit,
        breakdown_dimension: (
            types.BlackfireServerTransactionsBreakdownBreakdownDimension | Omit
        ) = omit,
        sort: types.BlackfireServerTransactionsBreakdownSort | Omit = omit,
        breakdown_limit: int | Omit = omit,
        contexts: Sequence[types.BlackfireServerTransactionsBreakdownContext] | Omit = omit,
        contexts_mode: types.BlackfireServerTransactionsBreakdownContextsMode | Omit = omit,
        transactions: Sequence[str] | Omit = omit,
        transactions_mode: types.BlackfireServerTransactionsBreakdownTransactionsMode | Omit = omit,
        wt_slots: Sequence[str] | Omit = omit,
        wt_slots_mode: types.BlackfireServerTransactionsBreakdownWtSlotsMode | Omit = omit,
        pmu_slots: Sequence[str] | Omit = omit,
        pmu_slots_mode: types.BlackfireServerTransactionsBreakdownPmuSlotsMode | Omit = omit,
        http_status_codes: Sequence[str] | Omit = omit,
        http_status_codes_mode: (
            types.BlackfireServerTransactionsBreakdownHttpStatusCodesMode | Omit
        ) = omit,
        http_hosts: Sequence[str] | Omit = omit,
        http_hosts_mode: types.BlackfireServerTransactionsBreakdownHttpHostsMode | Omit = omit,
        hosts: Sequence[str] | Omit = omit,
        hosts_mode: types.BlackfireServerTransactionsBreakdownHostsMode | Omit = omit,
        frameworks: Sequence[str] | Omit = omit,
        frameworks_mode: types.BlackfireServerTransactionsBreakdownFrameworksMode | Omit = omit,
        languages: Sequence[str] | Omit = omit,
        languages_mode: types.BlackfireServerTransactionsBreakdownLanguagesMode | Omit = omit,
        methods: Sequence[str] | Omit = omit,
        methods_mode: types.BlackfireServerTransactionsBreakdownMethodsMode | Omit = omit,
        runtimes: Sequence[str] | Omit = omit,
        runtimes_mode: types.BlackfireServerTransactionsBreakdownRuntimesMode | Omit = omit,
        oss: Sequence[str] | Omit = omit,
        oss_mode: types.BlackfireServerTransactionsBreakdownOssMode | Omit = omit,
        distribution_cost: types.BlackfireServerTransactionsBreakdownDistributionCost | Omit = omit,
    ) -> models.BlackfireServerTransactionsBreakdownResponse:
        """Blackfire server transactions breakdown.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/server/transactions-break-down`
        returns `BlackfireServerTransactionsBreakdownResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            grain: Seconds between two data points. Chosen by the length of the period if left out.
            breakdown_dimension: What transactions are broken down by. One of `wt`, `pmu`, `stdout`.
            sort: Field to sort by; a dash in front of it reverses the order. One of `impact`,
                `total_requests`, `avg_wt`, `avg_pmu`, `avg_stdout`, `total_errors`,
                `wt_96th_percentile`.
            breakdown_limit: Largest number of transactions in the breakdown, from 1 to 300.
            contexts: Only, or all but, these contexts of execution; `web` if neither is passed; see
                `contexts_mode`.
            contexts_mode: What `contexts` does: 1 returns only these, -1 all others.
            transactions: Only, or all but, these names of transactions; see `transactions_mode`.
            transactions_mode: What `transactions` does: 1 returns only these, -1 all others.
            wt_slots: Only, or all but, these ranges of wall time; see `wt_slots_mode`.
            wt_slots_mode: What `wt_slots` does: 1 returns only these, -1 all others.
            pmu_slots: Only, or all but, these ranges of peak memory; see `pmu_slots_mode`.
            pmu_slots_mode: What `pmu_slots` does: 1 returns only these, -1 all others.
            http_status_codes: Only, or all but, these HTTP status codes, or ranges such as `5xx`; see
                `http_status_codes_mode`.
            http_status_codes_mode: What `http_status_codes` does: 1 returns only these, -1 all others.
            http_hosts: Only, or all but, these HTTP hosts; see `http_hosts_mode`.
            http_hosts_mode: What `http_hosts` does: 1 returns only these, -1 all others.
            hosts: Only, or all but, these hosts of servers; see `hosts_mode`.
            hosts_mode: What `hosts` does: 1 returns only these, -1 all others.
            frameworks: Only, or all but, these frameworks; see `frameworks_mode`.
            frameworks_mode: What `frameworks` does: 1 returns only these, -1 all others.
            languages: Only, or all but, these programming languages; see `languages_mode`.
            languages_mode: What `languages` does: 1 returns only these, -1 all others.
            methods: Only, or all but, these HTTP methods; see `methods_mode`.
            methods_mode: What `methods` does: 1 returns only these, -1 all others.
            runtimes: Only, or all but, these runtimes; see `runtimes_mode`.
            runtimes_mode: What `runtimes` does: 1 returns only these, -1 all others.
            oss: Only, or all but, these operating systems; see `oss_mode`.
            oss_mode: What `oss` does: 1 returns only these, -1 all others.
            distribution_cost: Cost by which the load is distributed over servers. One of `wt`, `pmu`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return await self._call(
            _GET_SERVER_TRANSACTIONS_BREAKDOWN,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "grain": grain,
                "breakdown_dimension": breakdown_dimension,
                "sort": sort,
                "breakdown_limit": breakdown_limit,
                "contexts[]": contexts,
                "contexts_mode": contexts_mode,
                "transactions[]": transactions,
                "transactions_mode": transactions_mode,
                "wt_slots[]": wt_slots,
                "wt_slots_mode": wt_slots_mode,
                "pmu_slots[]": pmu_slots,
                "pmu_slots_mode": pmu_slots_mode,
                "http_status_codes[]": http_status_codes,
                "http_status_codes_mode": http_status_codes_mode,
                "http_hosts[]": http_hosts,
                "http_hosts_mode": http_hosts_mode,
                "hosts[]": hosts,
                "hosts_mode": hosts_mode,
                "frameworks[]": frameworks,
                "frameworks_mode": frameworks_mode,
                "languages[]": languages,
                "languages_mode": languages_mode,
                "methods[]": methods,
                "methods_mode": methods_mode,
                "runtimes[]": runtimes,
                "runtimes_mode": runtimes_mode,
                "oss[]": oss,
                "oss_mode": oss_mode,
                "distribution_cost": distribution_cost,
            },
        )
