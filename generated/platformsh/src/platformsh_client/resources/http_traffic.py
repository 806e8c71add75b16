"""Http traffic."""

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

_GET_OVERVIEW: Operation[models.HttpMetricsOverviewResponse] = Operation(
    id="http_metrics_overview",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/http-metrics/overview",
    result=lambda: models.HttpMetricsOverviewResponse,
)

_GET_TIMELINE_IPS: Operation[models.HttpMetricsTimelineIpsResponse] = Operation(
    id="http_metrics_timeline_ips",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/http/breakdown/ips",
    result=lambda: models.HttpMetricsTimelineIpsResponse,
)

_GET_TIMELINE_URLS: Operation[models.HttpMetricsTimelineUrlsResponse] = Operation(
    id="http_metrics_timeline_urls",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/http/breakdown/urls",
    result=lambda: models.HttpMetricsTimelineUrlsResponse,
)

_GET_TIMELINE_USER_AGENTS: Operation[models.HttpMetricsTimelineUserAgentsResponse] = Operation(
    id="http_metrics_timeline_user_agents",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/http/breakdown/user-agents",
    result=lambda: models.HttpMetricsTimelineUserAgentsResponse,
)


class HttpTraffic(Resource):
    """Http traffic."""

    def get_overview(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        top_urls_count: int | Omit = omit,
    ) -> models.HttpMetricsOverviewResponse:
        """Http metrics overview.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/http-metrics/overview`
        returns `HttpMetricsOverviewResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            top_urls_count: How many of the busiest URLs are returned, at most 100. 1 to 100.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return self._call(
            _GET_OVERVIEW,
            path={"projectId": project_id, "environmentId": environment_id},
            query={"from": from_, "to": to, "top_urls_count": top_urls_count},
        )

    def get_timeline_ips(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        limit: int | Omit = omit,
        top_hits_count: int | Omit = omit,
        applications: Sequence[str] | Omit = omit,
        applications_mode: types.HttpMetricsTimelineIpsApplicationsMode | Omit = omit,
        methods: Sequence[types.HttpMetricsTimelineIpsMethod] | Omit = omit,
        methods_mode: types.HttpMetricsTimelineIpsMethodsMode | Omit = omit,
        domains: Sequence[str] | Omit = omit,
        domains_mode: types.HttpMetricsTimelineIpsDomainsMode | Omit = omit,
        code_slots: Sequence[types.HttpMetricsTimelineIpsCodeSlot] | Omit = omit,
        code_slots_mode: types.HttpMetricsTimelineIpsCodeSlotsMode | Omit = omit,
        codes: Sequence[str] | Omit = omit,
        codes_mode: types.HttpMetricsTimelineIpsCodesMode | Omit = omit,
        request_duration_slots: (
            Sequence[types.HttpMetricsTimelineIpsRequestDurationSlot] | Omit
        ) = omit,
        request_duration_slots_mode: (
            types.HttpMetricsTimelineIpsRequestDurationSlotsMode | Omit
        ) = omit,
    ) -> models.HttpMetricsTimelineIpsResponse:
        """Http metrics timeline ips.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/http/breakdown/ips`
        returns `HttpMetricsTimelineIpsResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            limit: Largest number of results, at most 300. 1 to 300.
            top_hits_count: How many of the largest entries the timeline has, at most 15. 1 to 15.
            applications: Only, or all but, these applications; see `applications_mode`.
            applications_mode: What `applications` does: 1 returns only these, -1 all others.
            methods: Only, or all but, these HTTP methods; see `methods_mode`.
            methods_mode: What `methods` does: 1 returns only these, -1 all others.
            domains: Only, or all but, these domains of the requests; see `domains_mode`.
            domains_mode: What `domains` does: 1 returns only these, -1 all others.
            code_slots: Only, or all but, these groups of HTTP status codes, such as `4XX`; see
                `code_slots_mode`.
            code_slots_mode: What `code_slots` does: 1 returns only these, -1 all others.
            codes: Only, or all but, these HTTP status codes; see `codes_mode`.
            codes_mode: What `codes` does: 1 returns only these, -1 all others.
            request_duration_slots: Only, or all but, these ranges of the duration in milliseconds, such as `0-50`;
                see `request_duration_slots_mode`.
            request_duration_slots_mode: What `request_duration_slots` does: 1 returns only these, -1 all others.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return self._call(
            _GET_TIMELINE_IPS,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "limit": limit,
                "top_hits_count": top_hits_count,
                "applications[]": applications,
                "applications_mode": applications_mode,
                "methods[]": methods,
                "methods_mode": methods_mode,
                "domains[]": domains,
                "domains_mode": domains_mode,
                "code_slots[]": code_slots,
                "code_slots_mode": code_slots_mode,
                "codes[]": codes,
                "codes_mode": codes_mode,
                "request_duration_slots[]": request_duration_slots,
                "request_duration_slots_mode": request_duration_slots_mode,
            },
        )

    def get_timeline_urls(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        limit: int | Omit = omit,
        top_hits_count: int | Omit = omit,
        applications: Sequence[str] | Omit = omit,
        applications_mode: types.HttpMetricsTimelineUrlsApplicationsMode | Omit = omit,
        methods: Sequence[types.HttpMetricsTimelineUrlsMethod] | Omit = omit,
        methods_mode: types.HttpMetricsTimelineUrlsMethodsMode | Omit = omit,
        domains: Sequence[str] | Omit = omit,
        domains_mode: types.HttpMetricsTimelineUrlsDomainsMode | Omit = omit,
        code_slots: Sequence[types.HttpMetricsTimelineUrlsCodeSlot] | Omit = omit,
        code_slots_mode: types.HttpMetricsTimelineUrlsCodeSlotsMode | Omit = omit,
        codes: Sequence[str] | Omit = omit,
        codes_mode: types.HttpMetricsTimelineUrlsCodesMode | Omit = omit,
        request_duration_slots: (
            Sequence[types.HttpMetricsTimelineUrlsRequestDurationSlot] | Omit
        ) = omit,
        request_duration_slots_mode: (
            types.HttpMetricsTimelineUrlsRequestDurationSlotsMode | Omit
        ) = omit,
    ) -> models.HttpMetricsTimelineUrlsResponse:
        """Http metrics timeline urls.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/http/breakdown/urls`
        returns `HttpMetricsTimelineUrlsResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            limit: Largest number of results, at most 300. 1 to 300.
            top_hits_count: How many of the largest entries the timeline has, at most 15. 1 to 15.
            applications: Only, or all but, these applications; see `applications_mode`.
            applications_mode: What `applications` does: 1 returns only these, -1 all others.
            methods: Only, or all but, these HTTP methods; see `methods_mode`.
            methods_mode: What `methods` does: 1 returns only these, -1 all others.
            domains: Only, or all but, these domains of the requests; see `domains_mode`.
            domains_mode: What `domains` does: 1 returns only these, -1 all others.
            code_slots: Only, or all but, these groups of HTTP status codes, such as `4XX`; see
                `code_slots_mode`.
            code_slots_mode: What `code_slots` does: 1 returns only these, -1 all others.
            codes: Only, or all but, these HTTP status codes; see `codes_mode`.
            codes_mode: What `codes` does: 1 returns only these, -1 all others.
            request_duration_slots: Only, or all but, these ranges of the duration in milliseconds, such as `0-50`;
                see `request_duration_slots_mode`.
            request_duration_slots_mode: What `request_duration_slots` does: 1 returns only these, -1 all others.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return self._call(
            _GET_TIMELINE_URLS,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "limit": limit,
                "top_hits_count": top_hits_count,
                "applications[]": applications,
                "applications_mode": applications_mode,
                "methods[]": methods,
                "methods_mode": methods_mode,
                "domains[]": domains,
                "domains_mode": domains_mode,
                "code_slots[]": code_slots,
                "code_slots_mode": code_slots_mode,
                "codes[]": codes,
                "codes_mode": codes_mode,
                "request_duration_slots[]": request_duration_slots,
                "request_duration_slots_mode": request_duration_slots_mode,
            },
        )

    def get_timeline_user_agents(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        limit: int | Omit = omit,
        top_hits_count: int | Omit = omit,
        applications: Sequence[str] | Omit = omit,
        applications_mode: types.HttpMetricsTimelineUserAgentsApplicationsMode | Omit = omit,
        methods: Sequence[types.HttpMetricsTimelineUserAgentsMethod] | Omit = omit,
        methods_mode: types.HttpMetricsTimelineUserAgentsMethodsMode | Omit = omit,
        domains: Sequence[str] | Omit = omit,
        domains_mode: types.HttpMetricsTimelineUserAgentsDomainsMode | Omit = omit,
        code_slots: Sequence[types.HttpMetricsTimelineUserAgentsCodeSlot] | Omit = omit,
        code_slots_mode: types.HttpMetricsTimelineUserAgentsCodeSlotsMode | Omit = omit,
        codes: Sequence[str] | Omit = omit,
        codes_mode: types.HttpMetricsTimelineUserAgentsCodesMode | Omit = omit,
        request_duration_slots: (
            Sequence[types.HttpMetricsTimelineUserAgentsRequestDurationSlot] | Omit
        ) = omit,
        request_duration_slots_mode: (
            types.HttpMetricsTimelineUserAgentsRequestDurationSlotsMode | Omit
        ) = omit,
    ) -> models.HttpMetricsTimelineUserAgentsResponse:
        """Http metrics timeline user agents.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/http/breakdown/user-agents`
        returns `HttpMetricsTimelineUserAgentsResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            limit: Largest number of results, at most 300. 1 to 300.
            top_hits_count: How many of the largest entries the timeline has, at most 15. 1 to 15.
            applications: Only, or all but, these applications; see `applications_mode`.
            applications_mode: What `applications` does: 1 returns only these, -1 all others.
            methods: Only, or all but, these HTTP methods; see `methods_mode`.
            methods_mode: What `methods` does: 1 returns only these, -1 all others.
            domains: Only, or all but, these domains of the requests; see `domains_mode`.
            domains_mode: What `domains` does: 1 returns only these, -1 all others.
            code_slots: Only, or all but, these groups of HTTP status codes, such as `4XX`; see
                `code_slots_mode`.
            code_slots_mode: What `code_slots` does: 1 returns only these, -1 all others.
            codes: Only, or all but, these HTTP status codes; see `codes_mode`.
            codes_mode: What `codes` does: 1 returns only these, -1 all others.
            request_duration_slots: Only, or all but, these ranges of the duration in milliseconds, such as `0-50`;
                see `request_duration_slots_mode`.
            request_duration_slots_mode: What `request_duration_slots` does: 1 returns only these, -1 all others.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return self._call(
            _GET_TIMELINE_USER_AGENTS,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "limit": limit,
                "top_hits_count": top_hits_count,
                "applications[]": applications,
                "applications_mode": applications_mode,
                "methods[]": methods,
                "methods_mode": methods_mode,
                "domains[]": domains,
                "domains_mode": domains_mode,
                "code_slots[]": code_slots,
                "code_slots_mode": code_slots_mode,
                "codes[]": codes,
                "codes_mode": codes_mode,
                "request_duration_slots[]": request_duration_slots,
                "request_duration_slots_mode": request_duration_slots_mode,
            },
        )


class AsyncHttpTraffic(AsyncResource):
    """Http traffic."""

    async def get_overview(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        top_urls_count: int | Omit = omit,
    ) -> models.HttpMetricsOverviewResponse:
        """Http metrics overview.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/http-metrics/overview`
        returns `HttpMetricsOverviewResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            top_urls_count: How many of the busiest URLs are returned, at most 100. 1 to 100.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return await self._call(
            _GET_OVERVIEW,
            path={"projectId": project_id, "environmentId": environment_id},
            query={"from": from_, "to": to, "top_urls_count": top_urls_count},
        )

    async def get_timeline_ips(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        limit: int | Omit = omit,
        top_hits_count: int | Omit = omit,
        applications: Sequence[str] | Omit = omit,
        applications_mode: types.HttpMetricsTimelineIpsApplicationsMode | Omit = omit,
        methods: Sequence[types.HttpMetricsTimelineIpsMethod] | Omit = omit,
        methods_mode: types.HttpMetricsTimelineIpsMethodsMode | Omit = omit,
        domains: Sequence[str] | Omit = omit,
        domains_mode: types.HttpMetricsTimelineIpsDomainsMode | Omit = omit,
        code_slots: Sequence[types.HttpMetricsTimelineIpsCodeSlot] | Omit = omit,
        code_slots_mode: types.HttpMetricsTimelineIpsCodeSlotsMode | Omit = omit,
        codes: Sequence[str] | Omit = omit,
        codes_mode: types.HttpMetricsTimelineIpsCodesMode | Omit = omit,
        request_duration_slots: (
            Sequence[types.HttpMetricsTimelineIpsRequestDurationSlot] | Omit
        ) = omit,
        request_duration_slots_mode: (
            types.HttpMetricsTimelineIpsRequestDurationSlotsMode | Omit
        ) = omit,
    ) -> models.HttpMetricsTimelineIpsResponse:
        """Http metrics timeline ips.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/http/breakdown/ips`
        returns `HttpMetricsTimelineIpsResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            limit: Largest number of results, at most 300. 1 to 300.
            top_hits_count: How many of the largest entries the timeline has, at most 15. 1 to 15.
            applications: Only, or all but, these applications; see `applications_mode`.
            applications_mode: What `applications` does: 1 returns only these, -1 all others.
            methods: Only, or all but, these HTTP methods; see `methods_mode`.
            methods_mode: What `methods` does: 1 returns only these, -1 all others.
            domains: Only, or all but, these domains of the requests; see `domains_mode`.
            domains_mode: What `domains` does: 1 returns only these, -1 all others.
            code_slots: Only, or all but, these groups of HTTP status codes, such as `4XX`; see
                `code_slots_mode`.
            code_slots_mode: What `code_slots` does: 1 returns only these, -1 all others.
            codes: Only, or all but, these HTTP status codes; see `codes_mode`.
            codes_mode: What `codes` does: 1 returns only these, -1 all others.
            request_duration_slots: Only, or all but, these ranges of the duration in milliseconds, such as `0-50`;
                see `request_duration_slots_mode`.
            request_duration_slots_mode: What `request_duration_slots` does: 1 returns only these, -1 all others.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return await self._call(
            _GET_TIMELINE_IPS,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "limit": limit,
                "top_hits_count": top_hits_count,
                "applications[]": applications,
                "applications_mode": applications_mode,
                "methods[]": methods,
                "methods_mode": methods_mode,
                "domains[]": domains,
                "domains_mode": domains_mode,
                "code_slots[]": code_slots,
                "code_slots_mode": code_slots_mode,
                "codes[]": codes,
                "codes_mode": codes_mode,
                "request_duration_slots[]": request_duration_slots,
                "request_duration_slots_mode": request_duration_slots_mode,
            },
        )

    async def get_timeline_urls(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        limit: int | Omit = omit,
        top_hits_count: int | Omit = omit,
        applications: Sequence[str] | Omit = omit,
        applications_mode: types.HttpMetricsTimelineUrlsApplicationsMode | Omit = omit,
        methods: Sequence[types.HttpMetricsTimelineUrlsMethod] | Omit = omit,
        methods_mode: types.HttpMetricsTimelineUrlsMethodsMode | Omit = omit,
        domains: Sequence[str] | Omit = omit,
        domains_mode: types.HttpMetricsTimelineUrlsDomainsMode | Omit = omit,
        code_slots: Sequence[types.HttpMetricsTimelineUrlsCodeSlot] | Omit = omit,
        code_slots_mode: types.HttpMetricsTimelineUrlsCodeSlotsMode | Omit = omit,
        codes: Sequence[str] | Omit = omit,
        codes_mode: types.HttpMetricsTimelineUrlsCodesMode | Omit = omit,
        request_duration_slots: (
            Sequence[types.HttpMetricsTimelineUrlsRequestDurationSlot] | Omit
        ) = omit,
        request_duration_slots_mode: (
            types.HttpMetricsTimelineUrlsRequestDurationSlotsMode | Omit
        ) = omit,
    ) -> models.HttpMetricsTimelineUrlsResponse:
        """Http metrics timeline urls.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/http/breakdown/urls`
        returns `HttpMetricsTimelineUrlsResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            limit: Largest number of results, at most 300. 1 to 300.
            top_hits_count: How many of the largest entries the timeline has, at most 15. 1 to 15.
            applications: Only, or all but, these applications; see `applications_mode`.
            applications_mode: What `applications` does: 1 returns only these, -1 all others.
            methods: Only, or all but, these HTTP methods; see `methods_mode`.
            methods_mode: What `methods` does: 1 returns only these, -1 all others.
            domains: Only, or all but, these domains of the requests; see `domains_mode`.
            domains_mode: What `domains` does: 1 returns only these, -1 all others.
            code_slots: Only, or all but, these groups of HTTP status codes, such as `4XX`; see
                `code_slots_mode`.
            code_slots_mode: What `code_slots` does: 1 returns only these, -1 all others.
            codes: Only, or all but, these HTTP status codes; see `codes_mode`.
            codes_mode: What `codes` does: 1 returns only these, -1 all others.
            request_duration_slots: Only, or all but, these ranges of the duration in milliseconds, such as `0-50`;
                see `request_duration_slots_mode`.
            request_duration_slots_mode: What `request_duration_slots` does: 1 returns only these, -1 all others.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return await self._call(
            _GET_TIMELINE_URLS,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "limit": limit,
                "top_hits_count": top_hits_count,
                "applications[]": applications,
                "applications_mode": applications_mode,
                "methods[]": methods,
                "methods_mode": methods_mode,
                "domains[]": domains,
                "domains_mode": domains_mode,
                "code_slots[]": code_slots,
                "code_slots_mode": code_slots_mode,
                "codes[]": codes,
                "codes_mode": codes_mode,
                "request_duration_slots[]": request_duration_slots,
                "request_duration_slots_mode": request_duration_slots_mode,
            },
        )

    async def get_timeline_user_agents(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int,
        to: int,
        limit: int | Omit = omit,
        top_hits_count: int | Omit = omit,
        applications: Sequence[str] | Omit = omit,
        applications_mode: types.HttpMetricsTimelineUserAgentsApplicationsMode | Omit = omit,
        methods: Sequence[types.HttpMetricsTimelineUserAgentsMethod] | Omit = omit,
        methods_mode: types.HttpMetricsTimelineUserAgentsMethodsMode | Omit = omit,
        domains: Sequence[str] | Omit = omit,
        domains_mode: types.HttpMetricsTimelineUserAgentsDomainsMode | Omit = omit,
        code_slots: Sequence[types.HttpMetricsTimelineUserAgentsCodeSlot] | Omit = omit,
        code_slots_mode: types.HttpMetricsTimelineUserAgentsCodeSlotsMode | Omit = omit,
        codes: Sequence[str] | Omit = omit,
        codes_mode: types.HttpMetricsTimelineUserAgentsCodesMode | Omit = omit,
        request_duration_slots: (
            Sequence[types.HttpMetricsTimelineUserAgentsRequestDurationSlot] | Omit
        ) = omit,
        request_duration_slots_mode: (
            types.HttpMetricsTimelineUserAgentsRequestDurationSlotsMode | Omit
        ) = omit,
    ) -> models.HttpMetricsTimelineUserAgentsResponse:
        """Http metrics timeline user agents.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/http/breakdown/user-agents`
        returns `HttpMetricsTimelineUserAgentsResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            limit: Largest number of results, at most 300. 1 to 300.
            top_hits_count: How many of the largest entries the timeline has, at most 15. 1 to 15.
            applications: Only, or all but, these applications; see `applications_mode`.
            applications_mode: What `applications` does: 1 returns only these, -1 all others.
            methods: Only, or all but, these HTTP methods; see `methods_mode`.
            methods_mode: What `methods` does: 1 returns only these, -1 all others.
            domains: Only, or all but, these domains of the requests; see `domains_mode`.
            domains_mode: What `domains` does: 1 returns only these, -1 all others.
            code_slots: Only, or all but, these groups of HTTP status codes, such as `4XX`; see
                `code_slots_mode`.
            code_slots_mode: What `code_slots` does: 1 returns only these, -1 all others.
            codes: Only, or all but, these HTTP status codes; see `codes_mode`.
            codes_mode: What `codes` does: 1 returns only these, -1 all others.
            request_duration_slots: Only, or all but, these ranges of the duration in milliseconds, such as `0-50`;
                see `request_duration_slots_mode`.
            request_duration_slots_mode: What `request_duration_slots` does: 1 returns only these, -1 all others.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), APIStatusError (499).
        """
        return await self._call(
            _GET_TIMELINE_USER_AGENTS,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "from": from_,
                "to": to,
                "limit": limit,
                "top_hits_count": top_hits_count,
                "applications[]": applications,
                "applications_mode": applications_mode,
                "methods[]": methods,
                "methods_mode": methods_mode,
                "domains[]": domains,
                "domains_mode": domains_mode,
                "code_slots[]": code_slots,
                "code_slots_mode": code_slots_mode,
                "codes[]": codes,
                "codes_mode": codes_mode,
                "request_duration_slots[]": request_duration_slots,
                "request_duration_slots_mode": request_duration_slots_mode,
            },
        )
