from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .list_org_prepayment_transactions_response_links_next import (
    ListOrgPrepaymentTransactionsResponseLinksNext,
)
from .list_org_prepayment_transactions_response_links_prepayment import (
    ListOrgPrepaymentTransactionsResponseLinksPrepayment,
)
from .list_org_prepayment_transactions_response_links_previous import (
    ListOrgPrepaymentTransactionsResponseLinksPrevious,
)
from .list_org_prepayment_transactions_response_links_self import (
    ListOrgPrepaymentTransactionsResponseLinksSelf,
)


class ListOrgPrepaymentTransactionsResponseLinks(Model):
    next: ListOrgPrepaymentTransactionsResponseLinksNext | None = None
    prepayment: ListOrgPrepaymentTransactionsResponseLinksPrepayment | None = None
    previous: ListOrgPrepaymentTransactionsResponseLinksPrevious | None = None
    self_: Annotated[ListOrgPrepaymentTransactionsResponseLinksSelf | None, Field(alias="self")] = (
        None
    )
