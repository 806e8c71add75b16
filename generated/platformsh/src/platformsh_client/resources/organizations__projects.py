"""Organizations, projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Body,
    Omit,
    Operation,
    Pager,
    Param,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from .. import types

_LIST: Operation[models.OrganizationProject] = Operation(
    id="list-org-projects",
    method="GET",
    path="/organizations/{organization_id}/projects",
    params=(
        Param("filter[id]", "query", style="deepObject", explode=True),
        Param("filter[title]", "query", style="deepObject", explode=True),
        Param("filter[status]", "query", style="deepObject", explode=True),
        Param("filter[updated_at]", "query", style="deepObject", explode=True),
        Param("filter[created_at]", "query", style="deepObject", explode=True),
    ),
    result=lambda: models.ListOrgProjectsResponse,
    also="application/problem+json",
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)

_GET: Operation[models.OrganizationProject] = Operation(
    id="get-org-project",
    method="GET",
    path="/organizations/{organization_id}/projects/{project_id}",
    result=lambda: models.OrganizationProject,
    also="application/problem+json",
)

_CREATE: Operation[models.OrganizationProject] = Operation(
    id="create-org-project",
    method="POST",
    path="/organizations/{organization_id}/projects",
    body="application/json",
    result=lambda: models.OrganizationProject,
    also="application/problem+json",
)

_UPDATE: Operation[models.OrganizationProject] = Operation(
    id="update-org-project",
    method="PATCH",
    path="/organizations/{organization_id}/projects/{project_id}",
    body=Body("application/json", required=False),
    result=lambda: models.OrganizationProject,
    also="application/problem+json",
)

_DELETE: Operation[None] = Operation(
    id="delete-org-project",
    method="DELETE",
    path="/organizations/{organization_id}/projects/{project_id}",
    decode="none",
    also="application/problem+json",
)

_QUERY_CARBON: Operation[models.ProjectCarbon] = Operation(
    id="query-project-carbon",
    method="GET",
    path="/organizations/{organization_id}/projects/{project_id}/metrics/carbon",
    params=(
        Param("from", "query", style="deepObject", explode=True),
        Param("to", "query", style="deepObject", explode=True),
    ),
    result=lambda: models.ProjectCarbon,
    also="application/problem+json",
)


class OrganizationsProjects(Resource):
    """Organizations, projects."""

    def list(
        self,
        organization_id: str,
        *,
        filter_id: types.StringFilter | Omit = omit,
        filter_title: types.StringFilter | Omit = omit,
        filter_status: types.StringFilter | Omit = omit,
        filter_updated_at: types.DateTimeFilter | Omit = omit,
        filter_created_at: types.DateTimeFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> Pager[models.OrganizationProject]:
        """List org projects.

        `GET /organizations/{organization_id}/projects` returns every `OrganizationProject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            filter_id: Return only those with some `id`.
            filter_title: Return only those by their title.
            filter_status: Return only those with some status.
            filter_updated_at: Return only those by the time of their last change.
            filter_created_at: Return only those by the time they were made.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"organization_id": organization_id},
            query={
                "filter[id]": filter_id,
                "filter[title]": filter_title,
                "filter[status]": filter_status,
                "filter[updated_at]": filter_updated_at,
                "filter[created_at]": filter_created_at,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    def get(self, organization_id: str, project_id: str) -> models.OrganizationProject:
        """Get org project.

        `GET /organizations/{organization_id}/projects/{project_id}` returns
        `OrganizationProject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            project_id: Id of the project.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"organization_id": organization_id, "project_id": project_id})

    def create(
        self,
        organization_id: str,
        *,
        region: types.RegionID,
        default_branch: types.ProjectDefaultBranch | Omit = omit,
        organization_id_body: types.OrganizationID | Omit = omit,
        plan: types.ProjectPlan | Omit = omit,
        title: types.ProjectTitle | Omit = omit,
        type: types.ProjectType | Omit = omit,
    ) -> models.OrganizationProject:
        """Create org project.

        `POST /organizations/{organization_id}/projects` returns `OrganizationProject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            organization_id_body: Sent as `organization_id`.
            type: One of `grid`, `dedicated`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404),
                ServerError (503).
        """
        return self._call(
            _CREATE,
            path={"organization_id": organization_id},
            body={
                "region": region,
                "default_branch": default_branch,
                "organization_id": organization_id_body,
                "plan": plan,
                "title": title,
                "type": type,
            },
        )

    def update(
        self,
        organization_id: str,
        project_id: str,
        *,
        plan: types.ProjectPlan | Omit = omit,
        timezone: types.ProjectTimeZone | Omit = omit,
        title: types.ProjectTitle | Omit = omit,
    ) -> models.OrganizationProject:
        """Update org project.

        `PATCH /organizations/{organization_id}/projects/{project_id}` returns
        `OrganizationProject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            project_id: Id of the project.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404),
                ServerError (503).
        """
        return self._call(
            _UPDATE,
            path={"organization_id": organization_id, "project_id": project_id},
            body={"plan": plan, "timezone": timezone, "title": title},
        )

    def delete(self, organization_id: str, project_id: str) -> None:
        """Delete org project.

        `DELETE /organizations/{organization_id}/projects/{project_id}` returns nothing.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            project_id: Id of the project.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404),
                ServerError (503).
        """
        return self._call(
            _DELETE, path={"organization_id": organization_id, "project_id": project_id}
        )

    def query_carbon(
        self,
        organization_id: str,
        project_id: str,
        *,
        from_: types.DateTimeFilter | Omit = omit,
        to: types.DateTimeFilter | Omit = omit,
        interval: types.TimeRangeIntervalParameter | Omit = omit,
    ) -> models.ProjectCarbon:
        """Query project carbon.

        `GET /organizations/{organization_id}/projects/{project_id}/metrics/carbon` returns
        `ProjectCarbon`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            project_id: Id of the project.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            interval: Length of the intervals that the results are grouped by. One of `day`, `month`,
                `year`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _QUERY_CARBON,
            path={"organization_id": organization_id, "project_id": project_id},
            query={"from": from_, "to": to, "interval": interval},
        )


class AsyncOrganizationsProjects(AsyncResource):
    """Organizations, projects."""

    def list(
        self,
        organization_id: str,
        *,
        filter_id: types.StringFilter | Omit = omit,
        filter_title: types.StringFilter | Omit = omit,
        filter_status: types.StringFilter | Omit = omit,
        filter_updated_at: types.DateTimeFilter | Omit = omit,
        filter_created_at: types.DateTimeFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> AsyncPager[models.OrganizationProject]:
        """List org projects.

        `GET /organizations/{organization_id}/projects` returns every `OrganizationProject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            filter_id: Return only those with some `id`.
            filter_title: Return only those by their title.
            filter_status: Return only those with some status.
            filter_updated_at: Return only those by the time of their last change.
            filter_created_at: Return only those by the time they were made.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"organization_id": organization_id},
            query={
                "filter[id]": filter_id,
                "filter[title]": filter_title,
                "filter[status]": filter_status,
                "filter[updated_at]": filter_updated_at,
                "filter[created_at]": filter_created_at,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    async def get(self, organization_id: str, project_id: str) -> models.OrganizationProject:
        """Get org project.

        `GET /organizations/{organization_id}/projects/{project_id}` returns
        `OrganizationProject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            project_id: Id of the project.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET, path={"organization_id": organization_id, "project_id": project_id}
        )

    async def create(
        self,
        organization_id: str,
        *,
        region: types.RegionID,
        default_branch: types.ProjectDefaultBranch | Omit = omit,
        organization_id_body: types.OrganizationID | Omit = omit,
        plan: types.ProjectPlan | Omit = omit,
        title: types.ProjectTitle | Omit = omit,
        type: types.ProjectType | Omit = omit,
    ) -> models.OrganizationProject:
        """Create org project.

        `POST /organizations/{organization_id}/projects` returns `OrganizationProject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            organization_id_body: Sent as `organization_id`.
            type: One of `grid`, `dedicated`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404),
                ServerError (503).
        """
        return await self._call(
            _CREATE,
            path={"organization_id": organization_id},
            body={
                "region": region,
                "default_branch": default_branch,
                "organization_id": organization_id_body,
                "plan": plan,
                "title": title,
                "type": type,
            },
        )

    async def update(
        self,
        organization_id: str,
        project_id: str,
        *,
        plan: types.ProjectPlan | Omit = omit,
        timezone: types.ProjectTimeZone | Omit = omit,
        title: types.ProjectTitle | Omit = omit,
    ) -> models.OrganizationProject:
        """Update org project.

        `PATCH /organizations/{organization_id}/projects/{project_id}` returns
        `OrganizationProject`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            project_id: Id of the project.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404),
                ServerError (503).
        """
        return await self._call(
            _UPDATE,
            path={"organization_id": organization_id, "project_id": project_id},
            body={"plan": plan, "timezone": timezone, "title": title},
        )

    async def delete(self, organization_id: str, project_id: str) -> None:
        """Delete org project.

        `DELETE /organizations/{organization_id}/projects/{project_id}` returns nothing.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            project_id: Id of the project.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404),
                ServerError (503).
        """
        return await self._call(
            _DELETE, path={"organization_id": organization_id, "project_id": project_id}
        )

    async def query_carbon(
        self,
        organization_id: str,
        project_id: str,
        *,
        from_: types.DateTimeFilter | Omit = omit,
        to: types.DateTimeFilter | Omit = omit,
        interval: types.TimeRangeIntervalParameter | Omit = omit,
    ) -> models.ProjectCarbon:
        """Query project carbon.

        `GET /organizations/{organization_id}/projects/{project_id}/metrics/carbon` returns
        `ProjectCarbon`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            project_id: Id of the project.
            from_: Begin of the period; a number is in Unix seconds.
            to: End of the period; a number is in Unix seconds.
            interval: Length of the intervals that the results are grouped by. One of `day`, `month`,
                `year`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _QUERY_CARBON,
            path={"organization_id": organization_id, "project_id": project_id},
            query={"from": from_, "to": to, "interval": interval},
        )
