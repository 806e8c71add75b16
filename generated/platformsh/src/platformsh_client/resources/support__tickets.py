"""Support, tickets."""

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
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types

_LIST: Operation[models.Ticket] = Operation(
    id="list-tickets",
    method="GET",
    path="/tickets",
    result=lambda: models.ListTicketsResponse,
    paging=pages.HalLink(next=("_links", "next", "href"), items=("tickets",)),
)

_CREATE: Operation[models.Ticket] = Operation(
    id="create-ticket",
    method="POST",
    path="/tickets",
    body="application/json",
    result=lambda: models.Ticket,
)

_UPDATE: Operation[models.Ticket | None] = Operation(
    id="update-ticket",
    method="PATCH",
    path="/tickets/{ticket_id}",
    body=Body("application/json", required=False),
    result=lambda: models.Ticket | None,
    may_be_empty=True,
)

_LIST_CATEGORIES: Operation[models.ListTicketCategoriesResponseItem] = Operation(
    id="list-ticket-categories",
    method="GET",
    path="/tickets/category",
    result=lambda: list[models.ListTicketCategoriesResponseItem],
    paging=pages.Whole(items=()),
)

_LIST_PRIORITIES: Operation[models.ListTicketPrioritiesResponseItem] = Operation(
    id="list-ticket-priorities",
    method="GET",
    path="/tickets/priority",
    result=lambda: list[models.ListTicketPrioritiesResponseItem],
    paging=pages.Whole(items=()),
)


class SupportTickets(Resource):
    """Support, tickets."""

    def list(
        self,
        *,
        filter_ticket_id: int | Omit = omit,
        filter_created: dt.datetime | Omit = omit,
        filter_updated: dt.datetime | Omit = omit,
        filter_type: types.FilterTypeParameter | Omit = omit,
        filter_priority: types.FilterPriorityParameter | Omit = omit,
        filter_status: types.FilterTicketStatusParameter | Omit = omit,
        filter_requester_id: UUID | str | Omit = omit,
        filter_submitter_id: UUID | str | Omit = omit,
        filter_assignee_id: UUID | str | Omit = omit,
        filter_has_incidents: bool | Omit = omit,
        filter_due: dt.datetime | Omit = omit,
        search: str | Omit = omit,
        page: int | Omit = omit,
    ) -> Pager[models.Ticket]:
        """List tickets.

        `GET /tickets` returns every `Ticket`.

        Args:
            filter_ticket_id: Return only those with some `ticket_id`.
            filter_created: Return only those made at this time.
            filter_updated: Return only those changed at this time.
            filter_type: Return only those of some type. One of `problem`, `task`, `incident`,
                `question`.
            filter_priority: Return only those with some `priority`. One of `low`, `normal`, `high`,
                `urgent`.
            filter_status: Return only those with some status. One of `closed`, `deleted`, `hold`, `new`,
                `open`, `pending`, `solved`.
            filter_requester_id: Return only those with some `requester_id`.
            filter_submitter_id: Return only those sent by this person.
            filter_assignee_id: Return only those with this person as assignee.
            filter_has_incidents: Return only those with some `has_incidents`.
            filter_due: Return only those due at this time.
            search: Return only tickets with this text in subject or description.
            page: Number of the page; the first is 1.
        """
        return self._pages(
            _LIST,
            query={
                "filter[ticket_id]": filter_ticket_id,
                "filter[created]": filter_created,
                "filter[updated]": filter_updated,
                "filter[type]": filter_type,
                "filter[priority]": filter_priority,
                "filter[status]": filter_status,
                "filter[requester_id]": filter_requester_id,
                "filter[submitter_id]": filter_submitter_id,
                "filter[assignee_id]": filter_assignee_id,
                "filter[has_incidents]": filter_has_incidents,
                "filter[due]": filter_due,
                "search": search,
                "page": page,
            },
        )

    def create(
        self,
        *,
        description: str,
        subject: str,
        affected_url: str | Omit = omit,
        attachments: Sequence[types.CreateTicketRequestAttachment] | Omit = omit,
        category: types.CreateTicketRequestCategory | Omit = omit,
        collaborator_ids: Sequence[str] | Omit = omit,
        followup_tid: str | Omit = omit,
        organization_id: str | Omit = omit,
        priority: types.CreateTicketRequestPriority | Omit = omit,
        requester_id: UUID | str | Omit = omit,
        subscription_id: str | Omit = omit,
    ) -> models.Ticket:
        """Create ticket.

        `POST /tickets` returns `Ticket`.

        Args:
            affected_url: Format `url`.
            category: One of `access`, `billing_question`, `complaint`, `compliance_question`,
                `configuration_change`, `general_question`, `incident_outage`, `bug_report`, ...
            priority: One of `low`, `normal`, `high`, `urgent`.
        """
        return self._call(
            _CREATE,
            body={
                "description": description,
                "subject": subject,
                "affected_url": affected_url,
                "attachments": attachments,
                "category": category,
                "collaborator_ids": collaborator_ids,
                "followup_tid": followup_tid,
                "organization_id": organization_id,
                "priority": priority,
                "requester_id": requester_id,
                "subscription_id": subscription_id,
            },
        )

    def update(
        self,
        ticket_id: str,
        *,
        collaborator_ids: Sequence[str] | Omit = omit,
        collaborators_replace: bool | Omit = omit,
        status: types.UpdateTicketRequestStatus | Omit = omit,
    ) -> models.Ticket | None:
        """Update ticket.

        `PATCH /tickets/{ticket_id}` returns `Ticket`, or None if the response is empty.

        Args:
            ticket_id: Id of the ticket.
            status: One of `open`, `solved`.
        """
        return self._call(
            _UPDATE,
            path={"ticket_id": ticket_id},
            body={
                "collaborator_ids": collaborator_ids,
                "collaborators_replace": collaborators_replace,
                "status": status,
            },
        )

    def list_categories(
        self, *, subscription_id: str | Omit = omit, organization_id: str | Omit = omit
    ) -> Pager[models.ListTicketCategoriesResponseItem]:
        """List ticket categories.

        `GET /tickets/category` returns every `ListTicketCategoriesResponseItem`.

        Args:
            subscription_id: Id of the subscription.
            organization_id: Id of the organization, or `name=` and its name.
        """
        return self._pages(
            _LIST_CATEGORIES,
            query={"subscription_id": subscription_id, "organization_id": organization_id},
        )

    def list_priorities(
        self, *, subscription_id: str | Omit = omit, category: str | Omit = omit
    ) -> Pager[models.ListTicketPrioritiesResponseItem]:
        """List ticket priorities.

        `GET /tickets/priority` returns every `ListTicketPrioritiesResponseItem`.

        Args:
            subscription_id: Id of the subscription.
            category: Category of the ticket.
        """
        return self._pages(
            _LIST_PRIORITIES, query={"subscription_id": subscription_id, "category": category}
        )


class AsyncSupportTickets(AsyncResource):
    """Support, tickets."""

    def list(
        self,
        *,
        filter_ticket_id: int | Omit = omit,
        filter_created: dt.datetime | Omit = omit,
        filter_updated: dt.datetime | Omit = omit,
        filter_type: types.FilterTypeParameter | Omit = omit,
        filter_priority: types.FilterPriorityParameter | Omit = omit,
        filter_status: types.FilterTicketStatusParameter | Omit = omit,
        filter_requester_id: UUID | str | Omit = omit,
        filter_submitter_id: UUID | str | Omit = omit,
        filter_assignee_id: UUID | str | Omit = omit,
        filter_has_incidents: bool | Omit = omit,
        filter_due: dt.datetime | Omit = omit,
        search: str | Omit = omit,
        page: int | Omit = omit,
    ) -> AsyncPager[models.Ticket]:
        """List tickets.

        `GET /tickets` returns every `Ticket`.

        Args:
            filter_ticket_id: Return only those with some `ticket_id`.
            filter_created: Return only those made at this time.
            filter_updated: Return only those changed at this time.
            filter_type: Return only those of some type. One of `problem`, `task`, `incident`,
                `question`.
            filter_priority: Return only those with some `priority`. One of `low`, `normal`, `high`,
                `urgent`.
            filter_status: Return only those with some status. One of `closed`, `deleted`, `hold`, `new`,
                `open`, `pending`, `solved`.
            filter_requester_id: Return only those with some `requester_id`.
            filter_submitter_id: Return only those sent by this person.
            filter_assignee_id: Return only those with this person as assignee.
            filter_has_incidents: Return only those with some `has_incidents`.
            filter_due: Return only those due at this time.
            search: Return only tickets with this text in subject or description.
            page: Number of the page; the first is 1.
        """
        return self._pages(
            _LIST,
            query={
                "filter[ticket_id]": filter_ticket_id,
                "filter[created]": filter_created,
                "filter[updated]": filter_updated,
                "filter[type]": filter_type,
                "filter[priority]": filter_priority,
                "filter[status]": filter_status,
                "filter[requester_id]": filter_requester_id,
                "filter[submitter_id]": filter_submitter_id,
                "filter[assignee_id]": filter_assignee_id,
                "filter[has_incidents]": filter_has_incidents,
                "filter[due]": filter_due,
                "search": search,
                "page": page,
            },
        )

    async def create(
        self,
        *,
        description: str,
        subject: str,
        affected_url: str | Omit = omit,
        attachments: Sequence[types.CreateTicketRequestAttachment] | Omit = omit,
        category: types.CreateTicketRequestCategory | Omit = omit,
        collaborator_ids: Sequence[str] | Omit = omit,
        followup_tid: str | Omit = omit,
        organization_id: str | Omit = omit,
        priority: types.CreateTicketRequestPriority | Omit = omit,
        requester_id: UUID | str | Omit = omit,
        subscription_id: str | Omit = omit,
    ) -> models.Ticket:
        """Create ticket.

        `POST /tickets` returns `Ticket`.

        Args:
            affected_url: Format `url`.
            category: One of `access`, `billing_question`, `complaint`, `compliance_question`,
                `configuration_change`, `general_question`, `incident_outage`, `bug_report`, ...
            priority: One of `low`, `normal`, `high`, `urgent`.
        """
        return await self._call(
            _CREATE,
            body={
                "description": description,
                "subject": subject,
                "affected_url": affected_url,
                "attachments": attachments,
                "category": category,
                "collaborator_ids": collaborator_ids,
                "followup_tid": followup_tid,
                "organization_id": organization_id,
                "priority": priority,
                "requester_id": requester_id,
                "subscription_id": subscription_id,
            },
        )

    async def update(
        self,
        ticket_id: str,
        *,
        collaborator_ids: Sequence[str] | Omit = omit,
        collaborators_replace: bool | Omit = omit,
        status: types.UpdateTicketRequestStatus | Omit = omit,
    ) -> models.Ticket | None:
        """Update ticket.

        `PATCH /tickets/{ticket_id}` returns `Ticket`, or None if the response is empty.

        Args:
            ticket_id: Id of the ticket.
            status: One of `open`, `solved`.
        """
        return await self._call(
            _UPDATE,
            path={"ticket_id": ticket_id},
            body={
                "collaborator_ids": collaborator_ids,
                "collaborators_replace": collaborators_replace,
                "status": status,
            },
        )

    def list_categories(
        self, *, subscription_id: str | Omit = omit, organization_id: str | Omit = omit
    ) -> AsyncPager[models.ListTicketCategoriesResponseItem]:
        """List ticket categories.

        `GET /tickets/category` returns every `ListTicketCategoriesResponseItem`.

        Args:
            subscription_id: Id of the subscription.
            organization_id: Id of the organization, or `name=` and its name.
        """
        return self._pages(
            _LIST_CATEGORIES,
            query={"subscription_id": subscription_id, "organization_id": organization_id},
        )

    def list_priorities(
        self, *, subscription_id: str | Omit = omit, category: str | Omit = omit
    ) -> AsyncPager[models.ListTicketPrioritiesResponseItem]:
        """List ticket priorities.

        `GET /tickets/priority` returns every `ListTicketPrioritiesResponseItem`.

        Args:
            subscription_id: Id of the subscription.
            category: Category of the ticket.
        """
        return self._pages(
            _LIST_PRIORITIES, query={"subscription_id": subscription_id, "category": category}
        )
