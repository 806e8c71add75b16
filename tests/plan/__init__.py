"""Tests of the plan and of the names in it."""
