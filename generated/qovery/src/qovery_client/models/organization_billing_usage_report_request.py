from typing import Annotated

from pydantic import Field

from .._runtime import DateTime, Model


class OrganizationBillingUsageReportRequest(Model):
    from_: Annotated[DateTime, Field(alias="from")]
    report_expiration_in_seconds: int
    to: DateTime
