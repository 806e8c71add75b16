from datetime import datetime

from pydantic import Field

from .._runtime import Model


class OrganizationBillingUsageReportRequest(Model):
    from_: datetime = Field(alias="from")
    to: datetime
    report_expiration_in_seconds: int
