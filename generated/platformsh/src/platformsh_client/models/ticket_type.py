from .._runtime import OpenStrEnum


class TicketType(OpenStrEnum):
    PROBLEM = "problem"
    TASK = "task"
    INCIDENT = "incident"
    QUESTION = "question"
