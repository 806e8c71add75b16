"""Blackfire profiling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Omit,
    Operation,
    Pager,
    Param,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from .. import types

_LIST: Operation[models.BlackfireProfilesListResponseProfile] = Operation(
    id="blackfire_profiles_list",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/profiles",
    params=(
        Param("owner", "query", style="deepObject", explode=True),
        Param("languages", "query", style="deepObject", explode=True),
        Param("frameworks", "query", style="deepObject", explode=True),
    ),
    result=lambda: models.BlackfireProfilesListResponse,
    paging=pages.PageNumber(page="page", total=("total",), items=("profiles",)),
)

_GET: Operation[models.BlackfireProfileProfileResponse] = Operation(
    id="blackfire_profile_profile",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/profiles/{uuid}/profile",
    result=lambda: models.BlackfireProfileProfileResponse,
)

_GET_GRAPH: Operation[models.BlackfireProfileGraphResponse] = Operation(
    id="blackfire_profile_graph",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/profiles/{uuid}/graph",
    result=lambda: models.BlackfireProfileGraphResponse,
)

_GET_RECOMMENDATIONS: Operation[models.BlackfireProfilesRecommendationsResponse] = Operation(
    id="blackfire_profiles_recommendations",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/profiles/recommendations",
    result=lambda: models.BlackfireProfilesRecommendationsResponse,
)

_GET_SUBPROFILES: Operation[models.BlackfireProfileSubprofilesResponse] = Operation(
    id="blackfire_profile_subprofiles",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/profiles/{uuid}/subprofiles",
    result=lambda: models.BlackfireProfileSubprofilesResponse,
)

_GET_TIMELINE: Operation[models.BlackfireProfileTimelineResponse] = Operation(
    id="blackfire_profile_timeline",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/observability/profiles/{uuid}/timeline",
    result=lambda: models.BlackfireProfileTimelineResponse,
)


class BlackfireProfiling(Resource):
    """Blackfire profiling."""

    def list(
        self,
        project_id: str,
        environment_id: str,
        *,
        transaction: str | Omit = omit,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        url: str | Omit = omit,
        is_auto: bool | Omit = omit,
        is_public: types.BlackfireProfilesListIsPublic | Omit = omit,
        sort_by: types.BlackfireProfilesListSortBy | Omit = omit,
        sort_order: types.BlackfireProfilesListSortOrder | Omit = omit,
        start_date: dt.datetime | Omit = omit,
        end_date: dt.datetime | Omit = omit,
        status_code: types.BlackfireProfilesListStatusCode | Omit = omit,
        owner: types.FilterSelect | Omit = omit,
        languages: types.FilterSelect | Omit = omit,
        frameworks: types.FilterSelect | Omit = omit,
        items_per_page: int | Omit = omit,
    ) -> Pager[models.BlackfireProfilesListResponseProfile]:
        """Blackfire profiles list.

        `GET /projects/{projectId}/environments/{environmentId}/observability/profiles` returns
        every `BlackfireProfilesListResponseProfile`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            transaction: Return only this transaction, by its whole name.
            page: Number of the page; the first is 1.
            limit: Largest number of results, at most 300. 1 to 100.
            url: Text that URI, name or transaction must have; `*` stands for anything.
            is_auto: Pass false to leave out profiles that were made automatically.
            is_public: Pass true for public profiles only. One of `true`, `false`.
            sort_by: Field to sort by. One of `date`, `wt`, `io`, `cpu`, `pmu`, `nw`, `sql`, `http`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            start_date: Return only profiles made after this time.
            end_date: Return only profiles made before this time.
            status_code: Return only profiles in this state. 192 means rejected, 128 failed, 64 done, 32
                that there are too many parts, 16 that it has to be paid, 0 that it waits, -1
                that it is empty.
            owner: Return only projects of some owners.
            languages: Return only projects in some programming languages.
            frameworks: Return only projects with some frameworks.
            items_per_page: Items on a page, from 1 to 100.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "transaction": transaction,
                "page": page,
                "limit": limit,
                "url": url,
                "is_auto": is_auto,
                "is_public": is_public,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "start_date": start_date,
                "end_date": end_date,
                "status_code": status_code,
                "owner": owner,
                "languages": languages,
                "frameworks": frameworks,
                "items_per_page": items_per_page,
            },
        )

    def get(
        self,
        project_id: str,
        environment_id: str,
        uuid: UUID | str,
    ) -> models.BlackfireProfileProfileResponse:
        """Blackfire profile profile.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/profiles/{uuid}/profile`
        returns `BlackfireProfileProfileResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            uuid: UUID of the user or profile. Matches
                `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _GET, path={"projectId": project_id, "environmentId": environment_id, "uuid": uuid}
        )

    def get_graph(
        self,
        project_id: str,
        environment_id: str,
        uuid: UUID | str,
    ) -> models.BlackfireProfileGraphResponse:
        """Blackfire profile graph.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/profiles/{uuid}/graph`
        returns `BlackfireProfileGraphResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            uuid: UUID of the user or profile. Matches
                `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _GET_GRAPH,
            path={"projectId": project_id, "environmentId": environment_id, "uuid": uuid},
        )

    def get_recommendations(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
        transaction: str | Omit = omit,
        limit: int | Omit = omit,
    ) -> models.BlackfireProfilesRecommendationsResponse:
        """Blackfire profiles recommendations.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/profiles/recommendations`
        returns `BlackfireProfilesRecommendationsResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            transaction: Return only this transaction, by its whole name.
            limit: Largest number of results, at most 300. 10 to 200.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._call(
            _GET_RECOMMENDATIONS,
            path={"projectId": project_id, "environmentId": environment_id},
            query={"from": from_, "to": to, "transaction": transaction, "limit": limit},
        )

    def get_subprofiles(
        self,
        project_id: str,
        environment_id: str,
        uuid: UUID | str,
    ) -> models.BlackfireProfileSubprofilesResponse:
        """Blackfire profile subprofiles.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/profiles/{uuid}/subprofiles`
        returns `BlackfireProfileSubprofilesResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            uuid: UUID of the user or profile. Matches
                `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _GET_SUBPROFILES,
            path={"projectId": project_id, "environmentId": environment_id, "uuid": uuid},
        )

    def get_timeline(
        self,
        project_id: str,
        environment_id: str,
        uuid: UUID | str,
    ) -> models.BlackfireProfileTimelineResponse:
        """Blackfire profile timeline.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/profiles/{uuid}/timeline`
        returns `BlackfireProfileTimelineResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            uuid: UUID of the user or profile. Matches
                `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _GET_TIMELINE,
            path={"projectId": project_id, "environmentId": environment_id, "uuid": uuid},
        )


class AsyncBlackfireProfiling(AsyncResource):
    """Blackfire profiling."""

    def list(
        self,
        project_id: str,
        environment_id: str,
        *,
        transaction: str | Omit = omit,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        url: str | Omit = omit,
        is_auto: bool | Omit = omit,
        is_public: types.BlackfireProfilesListIsPublic | Omit = omit,
        sort_by: types.BlackfireProfilesListSortBy | Omit = omit,
        sort_order: types.BlackfireProfilesListSortOrder | Omit = omit,
        start_date: dt.datetime | Omit = omit,
        end_date: dt.datetime | Omit = omit,
        status_code: types.BlackfireProfilesListStatusCode | Omit = omit,
        owner: types.FilterSelect | Omit = omit,
        languages: types.FilterSelect | Omit = omit,
        frameworks: types.FilterSelect | Omit = omit,
        items_per_page: int | Omit = omit,
    ) -> AsyncPager[models.BlackfireProfilesListResponseProfile]:
        """Blackfire profiles list.

        `GET /projects/{projectId}/environments/{environmentId}/observability/profiles` returns
        every `BlackfireProfilesListResponseProfile`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            transaction: Return only this transaction, by its whole name.
            page: Number of the page; the first is 1.
            limit: Largest number of results, at most 300. 1 to 100.
            url: Text that URI, name or transaction must have; `*` stands for anything.
            is_auto: Pass false to leave out profiles that were made automatically.
            is_public: Pass true for public profiles only. One of `true`, `false`.
            sort_by: Field to sort by. One of `date`, `wt`, `io`, `cpu`, `pmu`, `nw`, `sql`, `http`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            start_date: Return only profiles made after this time.
            end_date: Return only profiles made before this time.
            status_code: Return only profiles in this state. 192 means rejected, 128 failed, 64 done, 32
                that there are too many parts, 16 that it has to be paid, 0 that it waits, -1
                that it is empty.
            owner: Return only projects of some owners.
            languages: Return only projects in some programming languages.
            frameworks: Return only projects with some frameworks.
            items_per_page: Items on a page, from 1 to 100.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            path={"projectId": project_id, "environmentId": environment_id},
            query={
                "transaction": transaction,
                "page": page,
                "limit": limit,
                "url": url,
                "is_auto": is_auto,
                "is_public": is_public,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "start_date": start_date,
                "end_date": end_date,
                "status_code": status_code,
                "owner": owner,
                "languages": languages,
                "frameworks": frameworks,
                "items_per_page": items_per_page,
            },
        )

    async def get(
        self,
        project_id: str,
        environment_id: str,
        uuid: UUID | str,
    ) -> models.BlackfireProfileProfileResponse:
        """Blackfire profile profile.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/profiles/{uuid}/profile`
        returns `BlackfireProfileProfileResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            uuid: UUID of the user or profile. Matches
                `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _GET, path={"projectId": project_id, "environmentId": environment_id, "uuid": uuid}
        )

    async def get_graph(
        self,
        project_id: str,
        environment_id: str,
        uuid: UUID | str,
    ) -> models.BlackfireProfileGraphResponse:
        """Blackfire profile graph.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/profiles/{uuid}/graph`
        returns `BlackfireProfileGraphResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            uuid: UUID of the user or profile. Matches
                `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _GET_GRAPH,
            path={"projectId": project_id, "environmentId": environment_id, "uuid": uuid},
        )

    async def get_recommendations(
        self,
        project_id: str,
        environment_id: str,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
        transaction: str | Omit = omit,
        limit: int | Omit = omit,
    ) -> models.BlackfireProfilesRecommendationsResponse:
        """Blackfire profiles recommendations.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/profiles/recommendations`
        returns `BlackfireProfilesRecommendationsResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            transaction: Return only this transaction, by its whole name.
            limit: Largest number of results, at most 300. 10 to 200.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return await self._call(
            _GET_RECOMMENDATIONS,
            path={"projectId": project_id, "environmentId": environment_id},
            query={"from": from_, "to": to, "transaction": transaction, "limit": limit},
        )

    async def get_subprofiles(
        self,
        project_id: str,
        environment_id: str,
        uuid: UUID | str,
    ) -> models.BlackfireProfileSubprofilesResponse:
        """Blackfire profile subprofiles.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/profiles/{uuid}/subprofiles`
        returns `BlackfireProfileSubprofilesResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            uuid: UUID of the user or profile. Matches
                `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _GET_SUBPROFILES,
            path={"projectId": project_id, "environmentId": environment_id, "uuid": uuid},
        )

    async def get_timeline(
        self,
        project_id: str,
        environment_id: str,
        uuid: UUID | str,
    ) -> models.BlackfireProfileTimelineResponse:
        """Blackfire profile timeline.

        `GET
        /projects/{projectId}/environments/{environmentId}/observability/profiles/{uuid}/timeline`
        returns `BlackfireProfileTimelineResponse`.

        Args:
            project_id: Id of the project. Matches `[a-z0-9]+`.
            environment_id: Id of the environment. Matches `.+`.
            uuid: UUID of the user or profile. Matches
                `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _GET_TIMELINE,
            path={"projectId": project_id, "environmentId": environment_id, "uuid": uuid},
        )
