from uuid import UUID

from .._runtime import Model


class EnvironmentMetricMetadata(Model):
    """What a metric of environments means and how to show it."""

    chart_display: str | None = None
    chart_name: str | None = None
    description: str | None = None
    identifier: str | None = None
    is_visible: bool | None = None
    title: str | None = None
    unit: str | None = None
    unit_denominator: str | None = None
    unit_numerator: str | None = None
    uuid: UUID | None = None
